import { rangeOf } from "../cells/area";
import type { EntryOf } from "../journal/journal-entry";
import type { TableDraft } from "./table-draft";

/** What Excel says of a cell that has no fill. */
const NO_FILL = "#FFFFFF";

/** How the cells look that a table is about to cover: formats, fills, widths, charts on their sheet. */
export async function describeGround(
  context: Excel.RequestContext,
  { place: { sheet }, frame: { whole, block } }: TableDraft,
): Promise<Pick<EntryOf<"table">, "formats" | "fills" | "widths" | "charts">> {
  const charts = sheet.charts.load("items/id");
  const cells = rangeOf(sheet, whole).load("numberFormat");
  const looks = cells.getCellProperties({ format: { fill: { color: true } } });
  const columns = Array.from({ length: block.columns }, (_, at) =>
    rangeOf(sheet, { ...block, column: block.column + at, columns: 1 }).format.load("columnWidth"),
  );
  await context.sync();
  const formats = cells.numberFormat as string[][];
  const isPlain = formats.flat().every((format) => format === "General");
  const fills = looks.value.flatMap((line, down) =>
    line.flatMap(({ format }, across) => {
      const color = format?.fill?.color ?? NO_FILL;
      return color === NO_FILL || color === ""
        ? []
        : { row: whole.row + down, column: whole.column + across, color };
    }),
  );
  return {
    ...(fills.length > 0 && { fills }),
    charts: charts.items.map(({ id }) => id),
    widths: columns.map(({ columnWidth }) => columnWidth),
    ...(!isPlain && { formats }),
  };
}
