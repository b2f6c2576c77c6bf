import type { Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { escapeText } from "../cells/escape-text";
import { setLinks } from "../cells/set-links";
import { writeCells } from "../cells/write-cells";
import type { Place } from "../destination/place";
import type { BibliographyRequest } from "../workbook";
import { bibliographyRows } from "./bibliography-rows";

const FIRST_ROW = 3;
const WIDTHS = [420, 260, 140];

/** Title, headings, and a row for each reference and each further place where it is used. */
export async function fillBibliography(
  context: Excel.RequestContext,
  { sheet }: Place,
  { title, headings, entries }: BibliographyRequest,
): Promise<Area> {
  const { cells, links } = bibliographyRows(entries);
  const head = { row: FIRST_ROW - 1, column: 0, rows: 1, columns: 3 };
  const titleCell = rangeOf(sheet, { ...head, row: 0, columns: 1 });
  titleCell.formulas = [[escapeText(title)]];
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 14;
  const headRange = rangeOf(sheet, head);
  headRange.formulas = [[0, 1, 2].map((at) => escapeText(headings[at] ?? ""))];
  headRange.format.font.bold = true;
  headRange.format.borders.getItem("EdgeBottom").style = "Continuous";
  await context.sync();
  const body = { ...head, row: FIRST_ROW, rows: Math.max(1, cells.length) };
  if (cells.length > 0) await writeCells(context, sheet, body, cells);
  await setLinks(
    context,
    sheet,
    links.map((link) => ({ ...link, row: FIRST_ROW + link.row })),
  );
  layOut(sheet, head, body);
  await context.sync();
  return { row: 0, column: 0, rows: body.row + cells.length, columns: 3 };
}

function layOut(sheet: Excel.Worksheet, head: Area, body: Area): void {
  for (const [column, width] of WIDTHS.entries())
    rangeOf(sheet, { ...head, column, columns: 1 }).format.columnWidth = width;
  const range = rangeOf(sheet, body);
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.format.autofitRows();
  sheet.freezePanes.freezeRows(FIRST_ROW);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(rangeOf(sheet, head));
}

/** Empties a sheet that Sourcebook wrote and that nobody has changed since. It keeps its looks. */
export async function clearCells(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (used.isNullObject) return;
  const range = rangeOf(sheet, areaOf(used));
  range.clear("Hyperlinks");
  range.clear("Contents");
  await context.sync();
}
