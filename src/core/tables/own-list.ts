import type { CallContext } from "../show/cell";
import { columnOf, type ColumnKey } from "../lists/columns";
import { formulaOf } from "../show/formula-of";
import type { Figure } from "../record";
import type { ColumnKind, LaidCell, LaidColumn, TableLayout } from "./layout";
import { SOURCE_COLUMNS, sourceCells, textCell, withoutEmptyColumns } from "./parts";

const LABELS = ["indicator", "entity", "partner", "product", "period"] as const;
const KINDS: Partial<Record<ColumnKey, ColumnKind>> = {
  value: "number",
  period: "period",
  qualifier: "qualifier",
};

/** A table of figures that somebody picked, a figure a row, in the order of their picking. */
export function layOutFigures(
  context: CallContext,
  head: Pick<TableLayout, "id" | "title" | "about">,
  figures: readonly Figure[],
): TableLayout {
  const keys: ColumnKey[] = [
    ...LABELS,
    // What is the same in every row goes without saying.
    ...(figures.every(({ measure }) => measure === "level") ? [] : (["measure"] as const)),
    ...(figures.every(({ basePeriod }) => basePeriod === undefined) ? [] : (["base"] as const)),
    ...(["qualifier", "value"] as const),
    ...(figures.every(({ status }) => status === "actual") ? [] : (["status"] as const)),
  ];
  const columns = keys.map((key): LaidColumn => ({
    key,
    heading: columnOf(key).heading[context.language],
    kind: KINDS[key] ?? "text",
  }));
  return withoutEmptyColumns({
    ...head,
    columns: [...columns, ...SOURCE_COLUMNS(context)],
    rows: figures.map((figure) => [
      ...keys.map((key) => cellOf(context, key, figure)),
      ...sourceCells(context, figure),
    ]),
    chart: chartOf(figures),
  });
}

function cellOf(context: CallContext, key: ColumnKey, figure: Figure): LaidCell {
  if (key !== "value") return textCell(columnOf(key).cell(context, figure));
  return { kind: "number", figure, formula: formulaOf(context.edition, figure, context.language, LABELS) };
}

/** Only numbers of one unit can stand beside each other; what tells them apart best is their label. */
function chartOf(figures: readonly Figure[]): TableLayout["chart"] {
  const isOneUnit = new Set(figures.map(({ unit, measure }) => `${unit} ${measure}`)).size === 1;
  if (!isOneUnit || figures.length < 2) return undefined;
  const distinct = (label: (typeof LABELS)[number]) => new Set(figures.map((figure) => figure[label])).size;
  const [label] = [...LABELS].sort((a, b) => distinct(b) - distinct(a));
  return { type: label === "period" ? "column" : "bar", label: label ?? "partner", value: "value" };
}
