import type { Area } from "../area";
import type { CellResult } from "../store/cell";
import type { Chart } from "./chart";

export interface ChartData {
  readonly categories: string[];
  readonly series: { readonly name: string; readonly values: number[] }[];
}

/** What a chart shows, read from its cells. */
export function readChartData(chart: Chart): ChartData {
  const lines = readLines(chart);
  const { hasNames, hasCategories } = readHeadings(lines);
  const body = hasNames ? lines.slice(1) : lines;
  const first = hasCategories ? 1 : 0;
  const columns = Array.from({ length: (lines[0]?.length ?? 0) - first }, (_, at) => at + first);
  const given = chart.series.items[0]?.ranges.categories?.text;
  return {
    categories: body.map(([category], at) => {
      if (given) return (given[at] ?? []).filter((text) => text !== "").join(" ");
      return hasCategories ? String(category?.value ?? "") : String(at + 1);
    }),
    series: columns.map((column, at) => ({
      name: chart.series.items[at]?.name ?? "",
      values: body.map((line) => Number(line[column]?.value) || 0),
    })),
  };
}

export function readSeriesNames(chart: Chart): string[] {
  const lines = readLines(chart);
  const { hasNames, hasCategories } = readHeadings(lines);
  const [header = []] = lines;
  return header
    .slice(hasCategories ? 1 : 0)
    .map(({ value }, at) => (hasNames && value !== "" ? String(value) : `Series${at + 1}`));
}

/** A first column of texts, or under a text, is the categories; a first line of texts, or after one, is the names. */
function readHeadings(lines: readonly CellResult[][]) {
  const isText = (cell: CellResult | undefined) => cell?.type === "String";
  const [header = [], ...body] = lines;
  const [corner, ...others] = header;
  const isCornerFree = corner?.type !== "Double";
  const hasTexts = body.some(([first]) => isText(first));
  const hasCategories = header.length > 1 && (hasTexts || (isText(corner) && others.some(isText)));
  const hasNames =
    body.length > 0 && (others.some(isText) || (isCornerFree && (hasTexts || header.length === 1)));
  return { hasNames, hasCategories };
}

/** The source with the series as columns. */
function readLines({ source, sourceSheet, plotBy }: Chart): CellResult[][] {
  const read = (row: number, column: number) => sourceSheet.store.cell(row, column).result;
  const turned: Area = plotBy === "Rows" ? { ...source, rows: source.columns, columns: source.rows } : source;
  return Array.from({ length: turned.rows }, (_, down) =>
    Array.from({ length: turned.columns }, (_, right) =>
      plotBy === "Rows"
        ? read(source.row + right, source.column + down)
        : read(source.row + down, source.column + right),
    ),
  );
}
