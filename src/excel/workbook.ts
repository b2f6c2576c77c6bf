import type { TableLayout } from "../core/tables/table-layout";
import type { Language } from "../core/words/language";
import type { CheckRequest, ExcelFinding } from "./check/check";
import type { Outcome, Refusal } from "./outcome";

/** What the pane and the ribbon do with a workbook: plain data in and out, one `Excel.run` each. */
export interface Workbook {
  readSelection: () => Promise<Outcome<Selection>>;
  /** Tells of each new selection and of edits to it, until the function that it answers with is called. */
  onSelectionChanged: (listener: () => void) => Promise<() => void>;

  /** Writes into the selected cell, the active one of several, which must be empty; it may be in the user's own table. */
  insertFormula: (formula: string, numberFormat?: string) => Promise<Outcome<Inserted>>;
  /** Text that starts like a formula is written as text. */
  insertText: (text: string) => Promise<Outcome<Inserted>>;
  /** Writes a formula that spills; every cell it will fill must be empty. */
  insertSpill: (formula: string, rows: number, columns: number) => Promise<Outcome<Inserted>>;
  insertTable: (request: TableRequest) => Promise<Outcome<Inserted>>;
  /** Takes back what was inserted, as long as nobody has changed it since. */
  undo: (inserted: Inserted) => Promise<Outcome<void>>;

  /** Works out our formulas anew, after a change of edition. */
  recalculate: () => Promise<Outcome<void>>;
  listTables: () => Promise<Outcome<TrackedTable[]>>;
  refreshTables: (request: RefreshRequest) => Promise<Outcome<RefreshReport[]>>;

  /** Every cell of the workbook whose formula calls Sourcebook, with the cells that its formulas read. */
  scan: (progress?: Progress) => Promise<Outcome<ScannedCell[]>>;
  goTo: (address: string) => Promise<Outcome<void>>;
  /** What a reference reads: `A1:B2`, `Trade!A1`, `Trade[Partner]`, a name. `undefined` when it leads nowhere. */
  readCells?: (reference: string) => Promise<unknown[][] | undefined>;
  /** Puts one formula in place of another, if the cell still holds that one. */
  replaceFormula: (address: string, formula: string, by: string) => Promise<Outcome<void>>;

  /** Writes a sheet of its own, new or the one that an earlier call wrote, with links to cells and addresses. */
  writeBibliography: (request: BibliographyRequest) => Promise<Outcome<Inserted>>;
  /** Turns formulas into their values; what they were stays in the workbook, the citation in a comment. */
  convertToValues: (cells: CellToConvert[], progress?: Progress) => Promise<Outcome<ConversionReport>>;
  /** Puts converted formulas back where the value is still the converted one. */
  restoreFormulas: (progress?: Progress) => Promise<Outcome<RestorationReport>>;
  /** A copy for people without the add-in: values in place of formulas, their sources on a hidden sheet. */
  makePortable: (cells: PortableCell[], title: string) => Promise<Outcome<PortableCopy>>;

  /** What was begun in this workbook and is half done: the add-in was closed meanwhile, or Excel refused on the way. */
  listUnfinished: () => Promise<Outcome<Unfinished[]>>;
  /** Takes it back. Answers with what somebody has changed since, which stays. */
  takeBack: (id: string) => Promise<Outcome<string[]>>;
  /** Lets it be as it is. */
  leaveUnfinished: (id: string) => Promise<Outcome<void>>;

  /** The edition that the workbook says it was made with. */
  readPin: () => Promise<Outcome<string | undefined>>;
  writePin: (edition: string | undefined) => Promise<Outcome<void>>;

  /** Tries on a sheet of its own what only a real Excel can show; the sheet stays for the questions to the person. */
  checkExcel: (request: CheckRequest, progress: Progress) => Promise<Outcome<CheckedExcel>>;
  /** What of it is still there after the workbook was saved, closed and opened. */
  seeKept: (request: CheckRequest, before: readonly ExcelFinding[]) => Promise<Outcome<ExcelFinding[]>>;
  /** Removes the sheet. The names of those into which somebody has written, which stay. */
  endCheck: (request: CheckRequest) => Promise<Outcome<string[]>>;
}

export interface CheckedExcel {
  findings: ExcelFinding[];
  /** Where the person can try Undo. */
  undoCell: string;
}

/** Says how far a long operation is, and hears whether it should stop. */
export interface Progress {
  report: (done: number, all: number) => void;
  isCancelled: () => boolean;
  /** Ends what can be ended on its way, as a request to a server. */
  signal?: AbortSignal;
}

export interface Selection {
  /** With its sheet: `Trade!B4:C9`. */
  address: string;
  rows: number;
  columns: number;
  isEmpty: boolean;
  /** Our formulas in the selection, at most some hundred, with the cells that they read. */
  cells: ScannedCell[];
  /** Texts of the column left of the selection and of the row above it, where they are labels. */
  headings: { left: (string | number)[]; above: (string | number)[] };
}

export interface ScannedCell {
  /** With its sheet: `Trade!B4`. */
  address: string;
  formula: string;
  value: unknown;
  text: string;
  /** What the references of the formula hold, by their text in it: `A1:A3`, `[@Partner]`. */
  references: Record<string, unknown[][]>;
  /** Where these references lead, by the same text: `Trade!A1:A3`. */
  addresses?: Record<string, string>;
  /** When the cell stands on a sheet that is not to be seen. */
  sheetIs?: "hidden" | "very-hidden";
}

/** What was written where, so that it can be shown, gone to and taken back. */
export interface Inserted {
  address: string;
  /** What undo must find unchanged; "" when nothing can be taken back. */
  token: string;
}

export interface TableRequest {
  layout: TableLayout;
  language: Language;
  edition: string;
  /** `SB` when the running manifest has it. */
  prefix: string;
  content: "formulas" | "values";
  hasSources: boolean;
  hasChart: boolean;
  destination: "selection" | "new-sheet" | { address: string };
}

/** A table that was inserted earlier and is still there. */
export interface TrackedTable {
  /** Excel's name of it now. */
  name: string;
  /** With its sheet: `Trade!A5:J60`. */
  address: string;
  /** The prepared table that it shows. */
  table: string;
  edition: string;
  language: Language;
  content: "formulas" | "values";
  /** Ids of the figures that somebody picked for it. */
  figures?: readonly string[];
  /**
   * The workbook remembers nothing of it, or something else: it has the name and the headings of ours, and may be
   * anybody's. No refresh touches it; its edition is not known ("").
   */
  isKnownByName?: true;
}

export interface RefreshRequest {
  /** The layout of a table in the edition and language wanted; `undefined` when it is no more. */
  layoutOf: (table: string, language: Language, picked?: readonly string[]) => TableLayout | undefined;
  edition: string;
  prefix: string;
  /** The address of the list that the edition came from, where it is not the add-in's own. */
  source?: string;
  /** Names of the tables to refresh; all of them otherwise. */
  only?: readonly string[];
  /** Whether formulas are to be worked out anew in any case: those of some sheets, or all. */
  recalculates?: boolean;
  sheets?: readonly string[];
  /** Number formats that formulas brought along, and that the edition says otherwise. */
  formats?: readonly CellFormats[];
  progress?: Progress;
}

export interface CellFormats {
  /** Of the first cell, with its sheet. */
  address: string;
  before: string[][];
  after: string[][];
}

export interface RefreshReport {
  name: string;
  /** Rows in which something was written anew. Formulas that give another value by themselves are not counted. */
  updated: number;
  added: number;
  /** Rows that the new edition no longer has. They stay, and are said to be withdrawn. */
  withdrawn: number;
  /** Rows and columns that the user has changed, and that were left alone. */
  leftAlone: string[];
  /** The same, each with the reason. */
  reasons?: LeftAlone[];
  /** Left alone as a whole: see `TrackedTable`. */
  isKnownByName?: true;
  /** Why the table is as it was. */
  refusal?: Refusal;
}

export interface LeftAlone {
  /** "Uzbekistan · goods · 2020: Turnover", "Uzbekistan · goods · 2020", "Turnover". */
  what: string;
  why:
    | "edited"
    | "row-deleted"
    | "column-deleted"
    /** The user had written a row of that name before the edition brought it. */
    | "own-row"
    /** New rows, for which the table cannot grow. */
    | "no-room"
    /** A table or new rows in which Excel does not leave formulas as they are written. */
    | "filled";
}

export interface BibliographyRequest {
  /** Of the sheet too, where it is new. */
  title: string;
  /** Of three columns: references, addresses, cells. */
  headings: string[];
  entries: { reference: string; url?: string; cells: string[] }[];
}

export interface CellToConvert {
  address: string;
  formula: string;
  citation: string;
  /**
   * The format that the formula's answer brings along, for each cell that it fills: values need it where the cell has
   * none of its own. "" where there is none.
   */
  numberFormats?: string[][];
}

export interface ConversionReport {
  converted: number;
  /** Cells that got no comment with their citation: they have a comment or a note, or Excel refused. */
  uncommented: number;
  /** Formulas that stay: they answer an error, or reach out of the workbook. */
  leftAlone: string[];
}

export interface RestorationReport {
  restored: number;
  /** Cells whose value somebody has changed since. */
  leftAlone: string[];
}

export interface Unfinished {
  id: string;
  kind: "sheet" | "table" | "column" | "bibliography" | "conversion" | "restoration" | "refresh";
  /** When it was begun: "2026-03-01T12:00:00.000Z". */
  when: string;
  /** Addresses, names of sheets and tables. */
  where: string[];
}

export interface PortableCell {
  address: string;
  formula: string;
  numberFormats?: string[][];
  /** What stands on the hidden sheet beside the value: heading and text. */
  source: Record<string, string | number>;
}

export interface PortableCopy extends Inserted {
  /** Numbers that got no comment with their source: they have a comment or a note, or Excel refused. */
  uncommented: number;
}
