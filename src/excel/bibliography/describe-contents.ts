import { cellAt, endColumn, endRow } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import type { CellLink } from "../cells/set-links";
import type { Content, Matrix } from "../cells/matrix";
import type { EntryOf } from "../journal/journal-entry";

/** What a bibliography says and leads to, from the first cell of its sheet on. */
export async function describeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Pick<EntryOf<"bibliography">, "before" | "links">> {
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (used.isNullObject) return { before: [], links: [] };
  const area = { ...cellAt(0, 0), rows: endRow(areaOf(used)), columns: endColumn(areaOf(used)) };
  const range = rangeOf(sheet, area).load("values");
  const links = range.getCellProperties({ hyperlink: true });
  await context.sync();
  const found = links.value.flatMap((line, row) =>
    line.flatMap(({ hyperlink }, column) => {
      const url = urlOf(hyperlink);
      return url === undefined ? [] : { row, column, url };
    }),
  );
  return { before: range.values as Matrix<Content>, links: found };
}

function urlOf(link: Excel.RangeHyperlink | null | undefined): (CellLink["url"] & string) | undefined {
  if (link?.address) return link.address;
  return link?.documentReference ? `#${link.documentReference}` : undefined;
}
