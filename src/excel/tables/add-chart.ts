import type { LaidColumn, TableLayout } from "../../core/tables/table-layout";
import type { Figure } from "../../core/record";
import type { Language } from "../../core/words/language";
import { cellAt, endColumn, endRow, type Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { chartText } from "./chart-text";
import { axisFormat, figureUnit } from "./figure-cell";
import { labelColumns, labelKey } from "./row-labels";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

export interface ChartRequest {
  layout: TableLayout;
  language: Language;
  name: string;
  /** Headings and body. */
  table: Area;
  place: Area;
}

/** A chart of Excel's own over the table's columns: it follows sorting, filtering and new rows. */
export function addChart(
  sheet: Excel.Worksheet,
  { layout, language, name, table, place }: ChartRequest,
): Excel.Chart | undefined {
  const { chart: wanted, columns, title } = layout;
  const value = columns.findIndex(({ key }) => key === wanted?.value);
  const label = columns.findIndex(({ key }) => key === wanted?.label);
  if (!wanted || value < 0 || label < 0) return undefined;
  const chart = sheet.charts.add(
    TYPES[wanted.type],
    rangeOf(sheet, { ...table, column: table.column + value, columns: 1 }),
    "Columns",
  );
  const last = lastLabel(layout, label);
  const labels = {
    ...table,
    row: table.row + 1,
    rows: table.rows - 1,
    column: table.column + label,
    columns: last - label + 1,
  };
  chart.series.getItemAt(0).setXAxisValues(rangeOf(sheet, labels));
  chart.name = name;
  chart.title.text = chartText(title);
  chart.legend.visible = false;
  titleAxes(chart, columns[label], columns[value], figuresOf(layout, value), language);
  if (wanted.type === "bar") startAtTop(chart);
  chart.setPosition(
    rangeOf(sheet, cellAt(place.row, place.column)),
    rangeOf(sheet, cellAt(endRow(place) - 1, endColumn(place) - 1)),
  );
  return chart;
}

/** Rows of the sheet that a chart needs for so many labels. */
export const chartRows = ({ rows, chart }: TableLayout): number =>
  chart?.type === "bar" ? Math.min(Math.max(rows.length + 5, 16), 120) : 18;

/** Where a label alone does not tell rows apart, the labels beside it are shown with it. */
function lastLabel({ columns, rows }: TableLayout, label: number): number {
  const keys = labelColumns(columns);
  const isUnique = (last: number) => {
    const texts = rows.map((row) =>
      labelKey(row.slice(label, last + 1).map((cell) => ("text" in cell ? cell.text : ""))),
    );
    return new Set(texts).size === texts.length;
  };
  let last = label;
  while (!isUnique(last) && keys.includes(columns[last + 1]?.key ?? "")) last++;
  return last;
}

const figuresOf = ({ rows }: TableLayout, column: number): Figure[] =>
  rows.flatMap((row) => (row[column]?.kind === "number" ? row[column].figure : []));

function titleAxes(
  chart: Excel.Chart,
  label: LaidColumn | undefined,
  value: LaidColumn | undefined,
  figures: readonly Figure[],
  language: Language,
): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const units = new Set(figures.map(({ unit }) => unit));
  const [first] = figures;
  const unit = first && units.size === 1 ? `, ${figureUnit(first).names[language]}` : "";
  categoryAxis.title.text = chartText(label?.heading ?? "");
  categoryAxis.title.visible = true;
  valueAxis.title.text = chartText(`${value?.heading ?? ""}${unit}`);
  valueAxis.title.visible = true;
  const largest = figures.reduce<Figure | undefined>(
    (most, one) => (!most || Math.abs(one.value) > Math.abs(most.value) ? one : most),
    undefined,
  );
  if (largest) valueAxis.numberFormat = axisFormat(largest, language);
}

/** Excel begins bars at the bottom: the first row of the table belongs at the top, the numbers below. */
function startAtTop({ axes }: Excel.Chart): void {
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.position = "Maximum";
}
