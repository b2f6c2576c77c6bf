import type { LaidCell, TableLayout } from "../../src/core/tables/table-layout";
import { insertTable } from "../../src/excel/operations/insert-table";
import { refreshTables } from "../../src/excel/operations/refresh-tables";
import { figureValue } from "../../src/excel/tables/figure-cell";
import { PROFILES, type ProfileName } from "../../workbench/host/profile";
import { dataset, expectDone, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const IDS = dataset.tables.map(({ id }) => id);

let book: OpenWorkbook;
const table = () => book.host.workbook.tables.items[0]!;

const insert = async (layout: TableLayout) =>
  expectDone(
    await insertTable({
      layout,
      language: "en",
      edition: "2026.1",
      prefix: "",
      content: "formulas",
      hasSources: true,
      hasChart: false,
      destination: "new-sheet",
    }),
  );

/** The formula with the label's cell of the row in place of the column: what a person would type into that cell. */
function meant(
  cell: LaidCell | undefined,
  layout: TableLayout,
  row: number,
  columns: readonly string[],
): string {
  if (cell?.kind !== "number") return "";
  const texts = cell.formula.arguments.map((argument) => {
    if (argument === undefined) return "";
    if ("column" in argument)
      return `${columns[layout.columns.findIndex(({ key }) => key === argument.column)]}${row}`;
    const { constant } = argument;
    return typeof constant === "number" ? String(constant) : `"${constant.replaceAll('"', '""')}"`;
  });
  return `=${cell.formula.name}(${texts.join(",")})`;
}

/** What each number cell of the table holds, and what it should, row by row under the row's labels. */
function compare(layout: TableLayout, headings = layout.columns.map(({ heading }) => heading)) {
  const { area, columns } = table();
  const names = columns.items.map(({ name }) => name);
  const places = headings.map((heading) => names.indexOf(heading));
  const letters = places.map((at) => `$${String.fromCharCode(65 + area.column + at)}`);
  const body = table().getDataBodyRange();
  const [formulas, values] = [body.formulas as unknown[][], body.values as unknown[][]];
  const labels = layout.columns.flatMap(({ kind }, at) => (kind === "number" ? [] : [at]));
  const shown = (cell: LaidCell | undefined) => (cell && "text" in cell ? cell.text : "");
  const left = new Set(values.keys());
  return layout.rows.map((cells) => {
    const row = [...left].find((at) =>
      labels.every((place) => values[at]?.[places[place] ?? -1] === shown(cells[place])),
    );
    if (row === undefined) return { holds: undefined, meant: cells.map(shown) };
    left.delete(row);
    const numbers = layout.columns.flatMap(({ kind }, at) => (kind === "number" ? [at] : []));
    return {
      holds: numbers.map((at) => formulas[row]?.[places[at] ?? -1]),
      meant: numbers.map((at) => meant(cells[at], layout, area.row + 2 + row, letters)),
    };
  });
}

const expectMeant = (layout: TableLayout, headings?: string[], prefix = "") => {
  const rows = compare(layout, headings);
  expect(rows.map(({ holds }) => holds)).toEqual(
    rows.map((row) => row.meant.map((formula) => String(formula).replace("=", `=${prefix}`))),
  );
};

const NEXT = { edition: "2026.2", prefix: "" };

/** Rows that come with the next edition; none of them shares its labels with one before. */
const NEW_ROWS = 2;

describe.each(Object.keys(PROFILES) as ProfileName[])("in %s", (profile) => {
  beforeEach(() => void (book = openWorkbook({ profile })));

  test.each(IDS)("%s holds the formulas that were meant, and shows its figures", async (id) => {
    const layout = layoutOf(id);
    await insert(layout);
    expectMeant(layout);
    await book.host.store.settle();
    const shown = layout.rows.map((row) =>
      row.flatMap((cell) => (cell.kind === "number" ? figureValue(cell.figure) : [])),
    );
    const numbers = layout.rows.map((row) => row.map(({ kind }) => kind === "number"));
    const values = (table().getDataBodyRange().values ?? []).map((line, row) =>
      line.filter((_, at) => numbers[row]?.[at]),
    );
    expect(values).toEqual(shown);
  });

  test.each(IDS)(
    "%s: refreshed, sorted, with other headings, with new rows and another prefix",
    async (id) => {
      const layout = layoutOf(id);
      await insert({ ...layout, rows: layout.rows.slice(0, -NEW_ROWS) });
      const { columns, sort } = table();
      sort.apply([{ key: 0, ascending: false }]);
      for (const column of columns.items) column.name = `My ${column.name}`;
      const [report] = expectDone(await refreshTables({ ...NEXT, prefix: "SB", layoutOf: () => layout }));
      expect(report).toMatchObject({ added: NEW_ROWS, leftAlone: [] });
      expectMeant(
        layout,
        columns.items.map(({ name }) => name),
        "SB.",
      );
      const [again] = expectDone(await refreshTables({ ...NEXT, prefix: "SB", layoutOf: () => layout }));
      expect(again).toMatchObject({ updated: 0, added: 0, leftAlone: [] });
    },
  );
});

test.each(IDS)("%s: no formula reads a blank cell, in either language", (id) => {
  for (const language of ["en", "ru"] as const) {
    const layout = layoutOf(id, language);
    const blanks = layout.rows.flatMap((row) =>
      row
        .flatMap((cell) => (cell.kind === "number" ? cell.formula.arguments : []))
        .filter((argument) => {
          if (argument === undefined || !("column" in argument)) return false;
          const at = layout.columns.findIndex(({ key }) => key === argument.column);
          return row[at]?.kind !== "text" || row[at].text === "";
        }),
    );
    expect(blanks).toEqual([]);
    const headings = layout.columns.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
  }
});
