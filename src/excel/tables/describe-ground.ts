import { rangeOf } from "../cells/area";
import type { EntryOf } from "../journal/journal-entry";
import type { TableDraft } from "./table-draft";

/** How the cells look that a table is about to cover: formats, widths, charts on their sheet. */
export async function describeGround(
  context: Excel.RequestContext,
  { place: { sheet }, frame: { whole, block } }: TableDraft,
): Promise<Pick<EntryOf<"table">, "formats" | "widths" | "charts">> {
  const charts = sheet.charts.load("items/id");
  const cells = rangeOf(sheet, whole).load("numberFormat");
  const columns = Array.from({ length: block.columns }, (_, at) =>
    rangeOf(sheet, { ...block, column: block.column + at, columns: 1 }).format.load("columnWidth"),
  );
  await context.sync();
  const formats = cells.numberFormat as string[][];
  const isPlain = formats.flat().every((format) => format === "General");
  return {
    charts: charts.items.map(({ id }) => id),
    widths: columns.map(({ columnWidth }) => columnWidth),
    ...(!isPlain && { formats }),
  };
}
