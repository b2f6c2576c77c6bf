import { excelWorkbook } from "../../src/excel/excel-workbook";
import { insertCitations } from "../../src/excel/operations/insert-citations";
import { ok } from "../../src/core/question/result";
import type { Outcome } from "../../src/excel/outcome";
import type { CellToConvert, Inserted } from "../../src/excel/workbook";
import { EDITIONS, layoutIn, TABLES } from "./editions";
import type { Ledger } from "./ledger";
import type { Look, SeenCell } from "./look";
import type { Person } from "./person";

/** What the soak knows of what it has done. */
export interface Doer extends Person {
  inserted: Inserted[];
  /** Which of the editions is in use. */
  edition: number;
}

type MayChange = (cell: SeenCell | undefined, after: SeenCell | undefined) => boolean;

export interface Operation {
  operate: () => Promise<Outcome<unknown>>;
  /** Which cells may be others afterwards, where it was done. */
  mayChange: MayChange;
  /** Rows may come and go, and with them what stands below. */
  mayMove?: true;
  /** Formulas that go by it. */
  mayTake?: (token: string) => boolean;
  /** What has to be so besides; a sentence when it is not. */
  demand?: (value: never, before: Look, after: Look) => string[];
}

const nothing: MayChange = () => false;
const onlyNew: MayChange = (before) => before === undefined || before.content === "";
const anything: MayChange = () => true;

export type Propose = (doer: Doer) => Operation;

const TURNOVER = 'TURNOVER("Belarus","Uzbekistan",2020)';

function select({ book, random }: Doer, rows = 1): void {
  const sheet = random.pick(
    book.host.workbook.worksheets.items.filter((one) => one.visibility === "Visible"),
  );
  sheet?.rangeAt({ row: random.below(60), column: random.below(14), rows, columns: 1 }).select();
}

/** Remembers it for taking it back. */
const keep =
  ({ inserted }: Doer) =>
  (outcome: Outcome<Inserted | undefined>): Outcome<unknown> => {
    if (outcome.ok && outcome.value) inserted.push(outcome.value);
    if (inserted.length > 8) inserted.shift();
    return outcome;
  };

/** A formula of ours is looked after from the moment that it is there, whatever was said of it. */
function expectFormula({ ledger }: { ledger: Ledger }, token: number) {
  return (_: unknown, __: unknown, after: Look): string[] => {
    const cell = [...after.cells.values()].find(({ content }) => String(content).includes(String(token)));
    if (!cell) return [`formula ${token} is said to be there`];
    ledger.formulas.set(String(token), { isConverted: false, value: cell.value, sheet: cell.sheet });
    return [];
  };
}

function insertFormula(doer: Doer): Operation {
  select(doer);
  const token = doer.ledger.newFormula();
  const format = doer.random.pick(["0.0", undefined]);
  return {
    operate: () => excelWorkbook.insertFormula(`=${TURNOVER}+${token}`, format).then(keep(doer)),
    mayChange: onlyNew,
    demand: expectFormula(doer, token),
  };
}

function insertTable(doer: Doer, destination: "selection" | "new-sheet"): Operation {
  select(doer);
  const { random, edition } = doer;
  const request = {
    layout: layoutIn(edition, random.pick(TABLES) ?? TABLES[0]),
    language: "en" as const,
    edition: EDITIONS[edition]?.dataset.edition ?? "",
    prefix: "",
    content: random.pick(["formulas", "values"] as const) ?? "values",
    hasSources: random.chance(0.5),
    hasChart: random.chance(0.3),
    destination,
  };
  return { operate: () => excelWorkbook.insertTable(request).then(keep(doer)), mayChange: onlyNew };
}

/** Cells of ours as the pane would hand them over, some without a citation. */
async function findCells(doer: Doer): Promise<CellToConvert[]> {
  const scanned = await excelWorkbook.scan();
  if (!scanned.ok) return [];
  const { random } = doer;
  return scanned.value
    .filter(() => random.chance(0.7))
    .map(({ address, formula }) => ({
      address,
      formula,
      citation: random.chance(0.7) ? `cited: ${formula}` : "",
    }));
}

const isSameValue: MayChange = (before, after) => before?.value === after?.value;

export const OURS: Readonly<Record<string, Propose>> = {
  "read the selection": (doer) => {
    select(doer);
    return { operate: () => excelWorkbook.readSelection(), mayChange: nothing };
  },
  scan: () => ({ operate: () => excelWorkbook.scan(), mayChange: nothing }),
  "list tables": () => ({ operate: () => excelWorkbook.listTables(), mayChange: nothing }),
  recalculate: () => ({ operate: () => excelWorkbook.recalculate(), mayChange: nothing }),
  pin: ({ random }) => ({
    operate: () => excelWorkbook.writePin(random.chance(0.5) ? "2026.1" : undefined),
    mayChange: nothing,
  }),
  "insert a formula": (doer) => insertFormula(doer),
  "insert a formula that spills": (doer) => {
    select(doer);
    const token = doer.ledger.newFormula();
    return {
      operate: () => excelWorkbook.insertSpill(`=CODES("measures")&" ${token}"`, 7, 1).then(keep(doer)),
      mayChange: onlyNew,
      demand: expectFormula(doer, token),
    };
  },
  "insert another formula": (doer) => insertFormula(doer),
  "insert a text": (doer) => {
    select(doer);
    return { operate: () => excelWorkbook.insertText("=text").then(keep(doer)), mayChange: onlyNew };
  },
  "insert citations": (doer) => {
    select(doer, 30);
    return { operate: () => insertCitations("").then(keep(doer)), mayChange: onlyNew };
  },
  "insert a table": (doer) => insertTable(doer, "new-sheet"),
  "insert a table in place": (doer) => insertTable(doer, "selection"),
  "take back what was inserted": (doer) => {
    const [last] = doer.inserted.splice(doer.random.below(doer.inserted.length), 1);
    return {
      operate: () => (last ? excelWorkbook.undo(last) : Promise.resolve(ok(undefined))),
      mayChange: (before, after) => before !== undefined && (after?.content ?? "") === "",
      mayTake: () => true,
    };
  },
  bibliography: ({ random }) => ({
    operate: () =>
      excelWorkbook.writeBibliography({
        title: "Sources",
        headings: ["Reference", "Link", "Cells"],
        entries: Array.from({ length: random.below(4) }, (_, at) => ({
          reference: `Reference ${at}`,
          url: "https://example.com/a",
          cells: ["Sheet1!A1"],
        })),
      }),
    mayChange: (before, after) => (before ?? after)?.sheet !== undefined,
  }),
  "convert to values": (doer) => ({
    operate: async () => {
      const cells = await findCells(doer);
      return cells.length > 0 ? excelWorkbook.convertToValues(cells) : ok(undefined);
    },
    mayChange: isSameValue,
  }),
  restore: (doer) => ({
    operate: () => excelWorkbook.restoreFormulas(),
    mayChange: anything,
    demand: (value: { leftAlone: string[] }, _, after) => checkRestored(doer, value.leftAlone, after),
  }),
  "make a copy for others": (doer) => ({
    operate: async () => {
      const cells = (await findCells(doer)).slice(0, 3);
      if (cells.length === 0) return ok(undefined);
      const copied = cells.map(({ address, formula }) => ({ address, formula, source: { Source: "a" } }));
      return excelWorkbook.makePortable(copied, "copy").then(keep(doer));
    },
    mayChange: onlyNew,
  }),
  refresh: (doer) => {
    doer.edition = doer.random.below(EDITIONS.length);
    const edition = EDITIONS[doer.edition];
    if (edition) doer.book.take(edition);
    return {
      operate: () =>
        excelWorkbook.refreshTables({
          layoutOf: (id, language) => layoutIn(doer.edition, id, language),
          edition: edition?.dataset.edition ?? "",
          prefix: "",
          recalculates: true,
        }),
      mayChange: anything,
      mayMove: true,
    };
  },
};

/** What is not named as left alone is a formula again. */
function checkRestored({ ledger }: Doer, leftAlone: readonly string[], after: Look): string[] {
  return [...ledger.formulas].flatMap(([token, { isConverted, value, sheet }]) => {
    const cell = [...after.cells.values()].find((one) => one.sheet === sheet && one.content === value);
    if (!isConverted || !cell) return [];
    if (
      [...after.cells.values()].some(
        ({ content }) => String(content).startsWith("=") && String(content).includes(token),
      )
    )
      return [];
    return leftAlone.length > 0 ? [] : [`formula ${token} is said to be back`];
  });
}
