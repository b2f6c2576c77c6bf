import type { CallContext } from "../show/cell";
import { columnOf, isColumn, type ColumnKey } from "../lists/columns";
import { readOrder } from "../lists/order-figures";
import type { Figure, PreparedTable } from "../record";
import { chooseFigures } from "./choose-figures";
import type { ColumnKind, LaidCell, LaidColumn, TableLayout } from "./table-layout";
import {
  headOf,
  isUsual,
  numberCell,
  SOURCE_COLUMNS,
  sourceCells,
  textCell,
  withoutEmptyColumns,
} from "./parts";

type ListTable = Extract<PreparedTable, { kind: "list" }>;

/** A figure a row. */
export function layOutList(context: CallContext, table: ListTable): TableLayout {
  const order = readOrder(table.sort ?? [], context.language);
  const chosen = chooseFigures(context.edition, table.choose);
  const figures = order.ok ? chosen.sort(order.value) : chosen;
  const keys = table.columns.filter(isColumn);
  const columns = [
    ...keys.map((key): LaidColumn => ({
      key,
      heading: columnOf(key).heading[context.language],
      kind: kindOf(key),
    })),
    ...SOURCE_COLUMNS(context),
  ];
  const layout = {
    ...headOf(context, table),
    columns,
    rows: figures.map((figure) => [
      ...keys.map((key) => cellOf(context, key, figure, keys)),
      ...sourceCells(context, figure),
    ]),
    chart: table.chart && { type: table.chart.type, label: table.chart.label, value: "value" },
  };
  return withoutEmptyColumns(layout);
}

const KINDS: Partial<Record<ColumnKey, ColumnKind>> = {
  value: "number",
  period: "period",
  qualifier: "qualifier",
  note: "note",
};
const kindOf = (key: ColumnKey): ColumnKind => KINDS[key] ?? "text";

/** A column that is empty in some rows cannot stand for an argument that those rows leave out. */
const LABELS = ["indicator", "entity", "partner", "product", "period"];

function cellOf(context: CallContext, key: ColumnKey, figure: Figure, keys: readonly ColumnKey[]): LaidCell {
  if (isUsual(key, figure)) return { kind: "empty" };
  if (key !== "value") return textCell(columnOf(key).cell(context, figure));
  const labels = keys.filter((one) => LABELS.includes(one));
  return numberCell(context, figure, labels);
}
