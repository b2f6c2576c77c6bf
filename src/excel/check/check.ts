/** One assumption about Excel that only Excel can confirm, and how it is tried. */
export interface Check {
  readonly id: CheckId;
  /** Where it is said how Excel does it, or that it does it otherwise. */
  readonly evidence: string;
  /** Requirement sets without which there is nothing to try. */
  readonly needs?: readonly RequirementSet[];
  /** What it puts into its rows: cells from column A on, "" for none. Whatever else stands there is a person's. */
  readonly writes?: (request: CheckRequest, row: number) => string[][];
  readonly perform: (room: CheckRoom) => Promise<Tried>;
}

export type CheckId =
  | "cards"
  | "names"
  | "number-format"
  | "card-properties"
  | "blank-argument"
  | "all-arguments"
  | "error-in-block"
  | "one-cell-in-table"
  | "formulas-in-column"
  | "formulas-before-table"
  | "comment"
  | "note"
  | "custom-xml"
  | "first-answer"
  | "theme";

export type RequirementSet = readonly [set: string, version: string];

/** Where a check is at work. */
export interface CheckRoom {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Its first row, counted from 1. */
  readonly row: number;
  /** What it writes. */
  readonly cells: string[][];
  readonly request: CheckRequest;
}

export interface CheckRequest {
  /** A formula of Sourcebook's that gives a number with a format and a source. */
  readonly formula: string;
  /** `SB` when the running manifest has it. */
  readonly prefix: string;
  readonly functions: ObservedFunctions;
}

/** The functions, as long as they are watched. */
export interface ObservedFunctions {
  /** From now on they answer the calls that ask what arrived; until the function is called that this answers with. */
  readonly watch: () => () => void;
  /** The reporter that makes TURNOVER tell what it was given, or answer with a number above an error. */
  readonly asks: { readonly arguments: string; readonly block: string };
  /** Milliseconds from the start of the runtime to the first call, and to its answer. */
  readonly firstAnswer: () => { called: number; answered: number } | undefined;
}

export type Verdict = "holds" | "fails" | "untried";

/** What came of it: values, codes and names of requirement sets, the same in every language. */
export interface Tried {
  readonly verdict: Verdict;
  readonly seen: string;
}

export interface ExcelFinding extends Tried {
  readonly id: CheckId | AskedId;
  readonly evidence: string;
}

/** What a person has to do or to look at. */
export type AskedId = "undo" | "kept-sheet" | "kept-comment" | "kept-note" | "kept-xml" | "clipboard";

export const judge = (holds: boolean, seen: string): Tried => ({ verdict: holds ? "holds" : "fails", seen });
