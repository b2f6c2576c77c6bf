import { isSafeLink } from "../../core/safe-link";
import { formatAddress, parseAddress } from "../../formula/address";
import { escapeText } from "../cells/escape-text";
import { mergeAreas } from "../cells/merge-areas";
import type { CellLink } from "../cells/set-links";
import type { BibliographyRequest } from "../workbook";

export interface BibliographyRows {
  cells: string[][];
  /** Rows counted from the first entry. */
  links: CellLink[];
}

/** An entry has its reference and address in one row, and the cells that use it there and below, neighbours together. */
export function bibliographyRows(entries: BibliographyRequest["entries"]): BibliographyRows {
  const cells: string[][] = [];
  const links: CellLink[] = [];
  for (const { reference, url, cells: used } of entries) {
    const row = cells.length;
    const places = joinAddresses(used);
    cells.push([escapeText(reference), escapeText(url ?? ""), escapeText(places[0] ?? "")]);
    for (const place of places.slice(1)) cells.push(["", "", escapeText(place)]);
    if (url && isSafeLink(url)) links.push({ row, column: 1, url });
    for (const [at, place] of places.entries()) links.push({ row: row + at, column: 2, url: `#${place}` });
  }
  return { cells, links };
}

/** `Trade!B4`, `Trade!B5`, `Trade!B6` → `Trade!B4:B6`. */
function joinAddresses(addresses: readonly string[]): string[] {
  const parsed = addresses.flatMap((address) => parseAddress(address) ?? []);
  const sheets = [...new Set(parsed.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    mergeAreas(parsed.filter((one) => one.sheet === sheet).map(({ area }) => area)).map((area) =>
      formatAddress(area, sheet),
    ),
  );
}
