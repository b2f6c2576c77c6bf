import type { Area } from "../../workbench/host/area";
import type { Table } from "../../workbench/host/model/table";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { within, type Ledger } from "./ledger";
import type { SeenCell } from "./look";
import type { Random } from "./random";
import type { OpenWorkbook } from "../excel/open-workbook";

/** Does something to the workbook, and answers with the cells whose contents went by it. */
type Doing = (person: Person) => (cell: SeenCell) => boolean;

export interface Person {
  book: OpenWorkbook;
  ledger: Ledger;
  random: Random;
}

const nothing = () => false;
const ROWS = 45;
const COLUMNS = 12;

const sheets = ({ book }: Person): readonly Worksheet[] =>
  book.host.workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible");
const aSheet = (person: Person): Worksheet => person.random.pick(sheets(person)) as Worksheet;
const aTable = (person: Person): Table | undefined =>
  person.random.pick(sheets(person).flatMap(({ tables }) => tables.items));
const aCell = ({ random }: Person): Area => ({
  row: random.below(ROWS),
  column: random.below(COLUMNS),
  rows: 1,
  columns: 1,
});
const aName = ({ random }: Person): string => `N${random.below(1_000_000)}`;
const content = ({ ledger, random }: Person) =>
  ledger.newContent(random.pick(["text", "number", "formula"] as const) ?? "text");

/** In a table a formula would be copied over its column: there it is texts and numbers. */
function type(person: Person, sheet: Worksheet, area: Area): (cell: SeenCell) => boolean {
  const isInTable = sheet.rangeAt(area).getTables(false).items.length > 0;
  const typed = isInTable ? person.ledger.newContent("text") : content(person);
  sheet.rangeAt(area).values = [[typed]];
  return within(sheet.id, area);
}

function inTable(person: Person, act: (table: Table) => void): typeof nothing {
  const table = aTable(person);
  if (table) act(table);
  return nothing;
}

const column = ({ random }: Person, { columns }: Table) => columns.getItemAt(random.below(columns.count));

/** What people do to a workbook, by name; most of all they type. */
export const DOINGS: Readonly<Record<string, Doing>> = {
  type: (person) => type(person, aSheet(person), aCell(person)),
  "type below each other": (person) => {
    const [sheet, area] = [aSheet(person), { ...aCell(person), rows: 4 }];
    const isInTable = sheet.rangeAt(area).getTables(false).items.length > 0;
    if (isInTable) return nothing;
    sheet.rangeAt(area).values = Array.from({ length: 4 }, () => [content(person)]);
    return within(sheet.id, area);
  },
  "type on": (person) => DOINGS["type below each other"]?.(person) ?? nothing,
  "type into a table": (person) => {
    const table = aTable(person);
    if (!table) return nothing;
    const { row, column: first, rows, columns } = table.bodyArea;
    const area = {
      row: row + person.random.below(rows),
      column: first + person.random.below(columns),
      rows: 1,
      columns: 1,
    };
    return type(person, table.sheet, area);
  },
  clear: (person) => {
    const [sheet, area] = [aSheet(person), { ...aCell(person), rows: 3, columns: 2 }];
    sheet.rangeAt(area).clear("Contents");
    return within(sheet.id, area);
  },
  format: (person) => {
    const range = aSheet(person).rangeAt({ ...aCell(person), rows: 2, columns: 2 });
    range.numberFormat = person.random.pick(["0.00", "General", '0" p"']);
    range.format.fill.color = person.random.pick(["#FFFF00", "#00FF00"]) ?? "";
    return nothing;
  },
  note: (person) => {
    const { notes } = person.book.host.workbook;
    if (notes.count > 12) notes.getItemAt(0).delete();
    const [sheet, area] = [aSheet(person), aCell(person)];
    const taken = type(person, sheet, area);
    notes.add(sheet.rangeAt(area), String(person.ledger.newContent("text")));
    return taken;
  },
  "insert rows": (person) => {
    const sheet = aSheet(person);
    const row = person.random.below(ROWS);
    sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
    return nothing;
  },
  "delete rows": (person) => {
    const sheet = aSheet(person);
    const row = person.random.below(ROWS);
    const rows = sheet.getRange(`${row + 1}:${row + 1}`);
    const { area } = rows;
    rows.delete("Up");
    return within(sheet.id, area);
  },
  "insert a column": (person) => {
    const letter = "ABCDEFGHIJ"[person.random.below(10)];
    aSheet(person).getRange(`${letter}:${letter}`).insert("Right");
    return nothing;
  },
  "delete a column": (person) => {
    const sheet = aSheet(person);
    if (person.random.chance(0.8)) return nothing;
    const letter = "ABCDEFGHIJ"[person.random.below(10)];
    const columns = sheet.getRange(`${letter}:${letter}`);
    const { area } = columns;
    columns.delete("Left");
    return within(sheet.id, area);
  },
  "add a sheet": (person) => {
    person.book.host.workbook.worksheets.add(aName(person));
    return nothing;
  },
  "rename a sheet": (person) => {
    aSheet(person).name = aName(person);
    return nothing;
  },
  "delete a sheet": (person) => {
    const sheet = aSheet(person);
    if (sheets(person).length < 6 || person.random.chance(0.5)) return nothing;
    sheet.delete();
    return within(sheet.id);
  },
  sort: (person) =>
    inTable(person, (table) =>
      table.sort.apply([{ key: column(person, table).index, ascending: person.random.chance(0.5) }]),
    ),
  filter: (person) =>
    inTable(person, (table) => {
      const cells = column(person, table).getDataBodyRange().text?.flat() ?? [];
      if (table.autoFilter.isDataFiltered) table.clearFilters();
      else column(person, table).filter.applyValuesFilter([person.random.pick(cells)]);
    }),
  "rename a table": (person) => inTable(person, (table) => void (table.name = aName(person))),
  "rename a column": (person) =>
    inTable(person, (table) => void (column(person, table).name = aName(person))),
  "add a column": (person) =>
    inTable(person, (table) => {
      if (table.columns.count > 12) return;
      const cells = Array.from({ length: table.bodyArea.rows }, () => [person.ledger.newContent("text")]);
      table.columns.add(person.random.below(table.columns.count), [[aName(person)], ...cells]);
    }),
  "add a row": (person) =>
    inTable(person, (table) => {
      const cells = table.columns.items.map(() => person.ledger.newContent("text"));
      if (!table.showTotals) table.rows.add(undefined, [cells]);
    }),
  "delete a row": (person) => {
    const table = aTable(person);
    if (!table) return nothing;
    const row = table.rows.getItemAt(person.random.below(table.rows.count));
    const { area } = row.getRange();
    row.delete();
    return within(table.sheet.id, area);
  },
  "delete a table": (person) => {
    const table = aTable(person);
    if (!table) return nothing;
    const { area, sheet } = table;
    table.delete();
    return within(sheet.id, area);
  },
  "turn a table into cells": (person) => inTable(person, (table) => void table.convertToRange()),
};

/** Types into a cell of nobody's. */
export function typeFarAway(person: Person): void {
  const sheet = aSheet(person);
  const area = {
    row: 60 + person.random.below(20),
    column: person.random.below(COLUMNS),
    rows: 1,
    columns: 1,
  };
  const { formula, result } = sheet.store.cell(area.row, area.column);
  const isTaken =
    formula !== undefined || result.value !== "" || sheet.rangeAt(area).getTables(false).items.length > 0;
  if (!isTaken) sheet.rangeAt(area).values = [[content(person)]];
}

/** Keeps the workbook from growing: what is much goes first. */
export function tidy(person: Person): ((cell: SeenCell) => boolean) | undefined {
  const { tables, worksheets } = person.book.host.workbook;
  if (worksheets.count > 7) return DOINGS["delete a sheet"]?.(person);
  if (tables.count > 5) return DOINGS["delete a table"]?.(person);
  if (person.ledger.typed.size < 160) return undefined;
  const sheet = aSheet(person);
  const rows = sheet.getRange("20:120");
  for (const table of sheet.tables.items) table.delete();
  rows.clear("All");
  return within(sheet.id);
}
