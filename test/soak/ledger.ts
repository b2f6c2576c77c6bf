import { intersect, type Area } from "../../workbench/host/area";
import type { ExcelHost } from "../../workbench/host/excel-host";
import { readRecordOf } from "../excel/workbook-state";
import type { Look, SeenCell } from "./look";

/** Numbers from here on are a person's, and each stands for itself. */
const FIRST_NUMBER_AT = 7_000_000_000;
const FIRST_NUMBER = FIRST_NUMBER_AT + 1;
/** Formulas of ours have one of these in them, and so has what they answer. */
const FIRST_FORMULA = 900_001;
const DIGITS = 6;

const NEVER = (_token: string): boolean => false;

type Formula = { isConverted: boolean; value: unknown; sheet: string };

/**
 * What has to be in the workbook, known by its own text wherever it has gone: what a person typed, and formulas of ours.
 * It knows nothing of how Sourcebook works.
 */
export class Ledger {
  /** By what is typed; where it was seen last. */
  readonly typed = new Map<string, SeenCell>();
  readonly formulas = new Map<string, Formula>();
  readonly notes = new Set<string>();
  #last = 0;
  /** What was typed later than this has not been seen yet. */
  #newest = 0;

  /** A text, number or formula that no other cell has. */
  newContent(kind: "text" | "number" | "formula"): string | number {
    const number = ++this.#last;
    if (kind === "number") return FIRST_NUMBER + number;
    return kind === "text" ? `p${number}.` : `="p${number}."&""`;
  }

  newFormula(): number {
    return FIRST_FORMULA + ++this.#last;
  }

  /** After a person's doing: what is gone was theirs to take away, and must be where they took it from. */
  follow(now: Look, mayTake: (cell: SeenCell) => boolean): string[] {
    const seen = seenTyped(now, this.typed, this.#newest);
    const gone = [...this.typed].filter(([token]) => !seen.has(token));
    for (const [token] of gone) this.typed.delete(token);
    for (const [token, cell] of seen) this.typed.set(token, cell);
    this.#newest = this.#last + 1;
    this.#learnNotes(now);
    this.#followFormulas(now, () => true);
    return gone
      .filter(([, cell]) => !mayTake(cell))
      .map(([token]) => `${token} went by a person's other doing`);
  }

  /** After a doing of ours: everything is where it was, as it was; rows may have moved with a table that has grown. */
  check(now: Look, host: ExcelHost, { mayMove = false, mayTake = NEVER } = {}): string[] {
    const seen = seenTyped(now, this.typed, this.#newest);
    const typed = [...this.typed].flatMap(([token, before]) => {
      const cell = seen.get(token);
      if (!cell) return [`${token} is lost from ${place(before)}`];
      const isThere = cell.sheet === before.sheet && cell.column === before.column;
      const hasStayed = isThere && (mayMove || cell.row === before.row);
      if (!hasStayed) return [`${token} went from ${place(before)} to ${place(cell)}`];
      return cell.content === before.content && cell.dress === before.dress
        ? []
        : [`${token} was ${describe(before)} and is ${describe(cell)}`];
    });
    const notes = mayMove ? [] : [...this.notes].filter((note) => !now.notes.includes(note));
    for (const [token, cell] of seen) this.typed.set(token, cell);
    this.#learnNotes(now);
    return [
      ...typed,
      ...notes.map((note) => `note ${note} is lost`),
      ...this.#followFormulas(now, mayTake),
      ...this.#checkConverted(host),
    ];
  }

  #learnNotes({ notes }: Look): void {
    this.notes.clear();
    for (const note of notes) this.notes.add(note);
  }

  #followFormulas(now: Look, mayTake: (token: string) => boolean): string[] {
    const live = new Map<string, SeenCell>();
    const values = new Set<unknown>();
    for (const cell of now.cells.values()) {
      const token = tokenOf(cell.content);
      if (token !== undefined) live.set(token, cell);
      else values.add(`${cell.sheet} ${String(cell.content).slice(-DIGITS)}`);
    }
    const lost: string[] = [];
    for (const [token, formula] of this.formulas) {
      const cell = live.get(token);
      if (cell)
        this.formulas.set(token, {
          isConverted: false,
          value: answerOf(cell) ?? formula.value,
          sheet: cell.sheet,
        });
      else if (values.has(`${formula.sheet} ${token}`))
        this.formulas.set(token, { ...formula, isConverted: true });
      else {
        this.formulas.delete(token);
        if (!mayTake(token)) lost.push(`formula ${token} is lost, and so is its value`);
      }
    }
    return lost;
  }

  /** A value in place of a formula is no loss as long as the workbook remembers what it was. */
  #checkConverted(host: ExcelHost): string[] {
    const known = JSON.stringify(readRecordOf({ host }).map(({ converted }) => converted));
    const forgotten = [...this.formulas].filter(
      ([token, { isConverted }]) => isConverted && !known.includes(token),
    );
    for (const [token] of forgotten) this.formulas.delete(token);
    return forgotten.map(
      ([token, { value }]) => `formula ${token} is a value (${String(value)}), and forgotten`,
    );
  }
}

/** In a copy of a sheet stands the same once more: what counts is where it was typed. */
function seenTyped(
  { cells }: Look,
  known: ReadonlyMap<string, SeenCell>,
  newest: number,
): Map<string, SeenCell> {
  const seen = new Map<string, SeenCell>();
  for (const cell of cells.values()) {
    const token = typedIn(cell.content);
    if (token === undefined) continue;
    const isHome = known.get(token)?.sheet === cell.sheet;
    if (isHome || (numberOf(token) > newest && !seen.has(token))) seen.set(token, cell);
  }
  return seen;
}

/** "p12.", wherever it stands in a text or formula of a person's. */
export function typedIn(content: unknown): string | undefined {
  if (typeof content === "number")
    return content >= FIRST_NUMBER && content < 8e9 ? String(content) : undefined;
  return /^(?:="|)(p\d+\.)/.exec(String(content))?.[1];
}

/** In the order in which they were typed. */
const numberOf = (token: string): number => Number(token.replace(/\D/g, "")) % FIRST_NUMBER_AT;

const tokenOf = (content: unknown): string | undefined => {
  const [token] = (typeof content === "string" && content.startsWith("=") && /9\d{5}/.exec(content)) || [];
  return token;
};

const answerOf = ({ value }: SeenCell): unknown =>
  typeof value === "string" && value.startsWith("#") ? undefined : value;

export const within =
  (sheet: string, area?: Area) =>
  (cell: Pick<SeenCell, "sheet" | "row" | "column">): boolean =>
    cell.sheet === sheet &&
    (!area || intersect(area, { row: cell.row, column: cell.column, rows: 1, columns: 1 }) !== undefined);

const place = ({ sheet, row, column }: SeenCell): string => `${sheet}!${row},${column}`;
const describe = ({ content, dress }: SeenCell): string => `${JSON.stringify(content)} ${dress}`;
