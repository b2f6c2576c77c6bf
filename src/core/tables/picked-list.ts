import type { CallContext } from "../show/cell";
import { columnOf, type ColumnKey } from "../lists/columns";
import type { Figure } from "../record";
import type { ColumnKind, LaidCell, LaidColumn, TableLayout } from "./table-layout";
import { TABLE_WORDS } from "../words/headings";
import { isUsual, numberCell, SOURCE_COLUMNS, sourceCells, textCell, withoutEmptyColumns } from "./parts";

const LABELS = ["indicator", "entity", "partner", "product", "period"] as const;
const COLUMNS: readonly ColumnKey[] = [...LABELS, "measure", "base", "qualifier", "value", "status"];
const KINDS: Partial<Record<ColumnKey, ColumnKind>> = {
  value: "number",
  period: "period",
  qualifier: "qualifier",
};

/** A table of figures that somebody picked, by their ids, a figure a row, in the order of their picking. */
export function layOutPicked(context: CallContext, ids: readonly string[]): TableLayout {
  const figures = ids.flatMap((id) => context.edition.figures.get(id) ?? []);
  const columns = COLUMNS.map((key): LaidColumn => ({
    key,
    heading: columnOf(key).heading[context.language],
    kind: KINDS[key] ?? "text",
  }));
  return withoutEmptyColumns({
    id: pickedId(ids),
    title: TABLE_WORDS[context.language].picked,
    about: "",
    figures: ids,
    columns: [...columns, ...SOURCE_COLUMNS(context)],
    rows: figures.map((figure) => [
      ...COLUMNS.map((key) => cellOf(context, key, figure)),
      ...sourceCells(context, figure),
    ]),
    chart: chartOf(figures),
  });
}

/** The same figures in the same order have the same id, which also names the table in Excel. */
function pickedId(ids: readonly string[]): string {
  let hash = 5381;
  for (const letter of ids.join(",")) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `own-${hash.toString(36)}`;
}

function cellOf(context: CallContext, key: ColumnKey, figure: Figure): LaidCell {
  if (isUsual(key, figure)) return { kind: "empty" };
  if (key !== "value") return textCell(columnOf(key).cell(context, figure));
  return numberCell(context, figure, LABELS);
}

/** Only numbers of one unit can stand beside each other; what tells them apart best is their label. */
function chartOf(figures: readonly Figure[]): TableLayout["chart"] {
  const isOneUnit = new Set(figures.map(({ unit, measure }) => `${unit} ${measure}`)).size === 1;
  if (!isOneUnit || figures.length < 2) return undefined;
  const distinct = (label: (typeof LABELS)[number]) => new Set(figures.map((figure) => figure[label])).size;
  const [label] = [...LABELS].sort((a, b) => distinct(b) - distinct(a));
  return { type: label === "period" ? "column" : "bar", label: label ?? "partner", value: "value" };
}
