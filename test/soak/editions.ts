import { openEdition, type Edition } from "../../src/core/edition/edition";
import type { TableLayout } from "../../src/core/tables/table-layout";
import type { Language } from "../../src/core/words/language";
import { dataset, layoutOf } from "../excel/open-workbook";

const revise = (edition: string, factor: number): Edition =>
  openEdition({
    ...dataset,
    edition,
    figures: dataset.figures.map((figure) => ({ ...figure, value: (figure.value ?? 0) * factor })),
  });

/** Each has other numbers than the others. */
export const EDITIONS: readonly Edition[] = [openEdition(dataset), revise("2026.2", 2), revise("2026.3", 3)];

export const TABLES = ["trade-partners", "food-products", "eaeu-partners"] as const;

/** Six rows; from edition to edition one is withdrawn and one is new. */
export function layoutIn(at: number, id: string, language: Language = "en"): TableLayout {
  const layout = layoutOf(id, language, EDITIONS[at]);
  return { ...layout, rows: layout.rows.slice(at, at + 6) };
}
