import { cellAt } from "../../formula/area";
import { rangeOf } from "./area";
import { oneByOne } from "./one-by-one";

export interface CellLink {
  row: number;
  column: number;
  /** A page, or cells of the workbook: `#Trade!B4`. `null` takes the link away. */
  url: string | null;
}

/** Each link is a call of its own: so many go into a request. */
const MOST_LINKS = 500;

const MOST_LETTERS_OF_TIP = 255;

/** Links cells; what the cells say stays. */
export async function setLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  links: readonly CellLink[],
): Promise<void> {
  const groups = Array.from({ length: Math.ceil(links.length / MOST_LINKS) }, (_, at) =>
    links.slice(at * MOST_LINKS, (at + 1) * MOST_LINKS),
  );
  await oneByOne(groups, async (group) => {
    for (const { row, column, url } of group) {
      const cell = rangeOf(sheet, cellAt(row, column));
      if (url === null) cell.clear("Hyperlinks");
      else if (url.startsWith("#")) cell.hyperlink = { documentReference: url.slice(1) };
      else cell.hyperlink = { address: url, screenTip: url.slice(0, MOST_LETTERS_OF_TIP) };
    }
    await context.sync();
  });
}
