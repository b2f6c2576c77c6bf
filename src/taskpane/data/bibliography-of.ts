import { stated } from "../../core/figures/answer";
import type { CallContext } from "../../core/show/cell";
import { cite, urlOf, type Style } from "../../core/show/cite";
import type { BibliographyRequest, ScannedCell } from "../../excel/workbook";
import { tallyUses } from "./tally-uses";

export type BibliographyEntry = BibliographyRequest["entries"][number];

/** The references behind the workbook's formulas in a style, by the alphabet, each with the cells that rest on it. */
export function bibliographyOf(
  context: CallContext,
  cells: readonly ScannedCell[],
  style: Style,
): BibliographyEntry[] {
  const { edition, language } = context;
  const entries = new Map<string, BibliographyEntry>();
  for (const use of tallyUses(context, cells)) {
    const [source] = use.figure.sources;
    const cited = cite(edition, stated(use.figure, []), style, language);
    if (!cited.ok) continue;
    const entry = entries.get(cited.value) ?? {
      reference: cited.value,
      url: source && urlOf(edition, source),
      cells: [],
    };
    entry.cells = [...new Set([...entry.cells, ...use.cells])];
    entries.set(cited.value, entry);
  }
  return [...entries.values()].sort((a, b) => a.reference.localeCompare(b.reference, language));
}
