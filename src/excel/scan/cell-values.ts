import type { Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { fill, type Content, type Matrix } from "../cells/matrix";
import { oneByOne } from "../cells/one-by-one";
import { gatherAreas, sliceRows } from "../cells/slices";
import { findSheet, type BookMap } from "./book-map";
import { mergeAreas } from "../cells/merge-areas";

export interface SheetArea {
  sheet: string;
  area: Area;
}

/** What cells all over the workbook hold, fetched together. */
export interface CellValues {
  value: (sheet: string, row: number, column: number) => Content;
  text: (sheet: string, row: number, column: number) => string;
  /** The same matrix each time for the same area: thousands of formulas may read one column. */
  matrix: (area: SheetArea) => Matrix<Content>;
}

type Band = Area & { sheet: string };

export async function readValues(
  context: Excel.RequestContext,
  book: BookMap,
  wanted: readonly SheetArea[],
): Promise<CellValues> {
  const cells = new Map<string, { value: Content; text: string }>();
  await oneByOne(gatherAreas(bandsOf(wanted)), async (bands) => {
    const ranges = bands.map((band) => {
      const id = findSheet(book, band.sheet)?.id ?? band.sheet;
      return rangeOf(context.workbook.worksheets.getItem(id), band).load("values,text");
    });
    await context.sync();
    for (const [at, range] of ranges.entries()) keep(cells, bands[at] as Band, range);
  });
  return readFrom(cells);
}

/** Each sheet's cells once, in pieces that a request can carry. */
function bandsOf(wanted: readonly SheetArea[]): Band[] {
  const sheets = [...new Set(wanted.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    mergeAreas(wanted.filter((one) => one.sheet === sheet).map(({ area }) => area))
      .flatMap((area) => sliceRows(area))
      .map((area) => ({ ...area, sheet })),
  );
}

const keyOf = (sheet: string, row: number, column: number) => `${row},${column},${sheet}`;

function keep(
  cells: Map<string, { value: Content; text: string }>,
  { sheet, row, column }: Band,
  range: Excel.Range,
): void {
  for (const [down, line] of (range.values as Matrix<Content>).entries()) {
    for (const [across, value] of line.entries()) {
      if (value === "") continue;
      cells.set(keyOf(sheet, row + down, column + across), { value, text: range.text[down]?.[across] ?? "" });
    }
  }
}

function readFrom(cells: ReadonlyMap<string, { value: Content; text: string }>): CellValues {
  const matrices = new Map<string, Matrix<Content>>();
  const value: CellValues["value"] = (sheet, row, column) =>
    cells.get(keyOf(sheet, row, column))?.value ?? "";
  return {
    value,
    text: (sheet, row, column) => cells.get(keyOf(sheet, row, column))?.text ?? "",
    matrix: ({ sheet, area }) => {
      const key = JSON.stringify([sheet, area]);
      const found = matrices.get(key);
      if (found) return found;
      const matrix = fill<Content>(area.rows, area.columns, "").map((line, down) =>
        line.map((_, across) => value(sheet, area.row + down, area.column + across)),
      );
      matrices.set(key, matrix);
      return matrix;
    },
  };
}
