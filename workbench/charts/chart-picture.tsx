import type { ChartData } from "../host/model/chart-source";
import { formatResult } from "../host/store/number-format";
import { resultOf } from "../host/store/cell";
import type { ChartTheme } from "./chart-theme";
import { ChartLegend } from "./chart-legend";
import { BarMarks, ColumnMarks, LineMarks, type Plot } from "./chart-marks";
import { compact, niceTicks } from "./nice-scale";

export interface ChartPictureProps {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  readonly valueTitle: string;
  readonly numberFormat: string;
  readonly legend: string | undefined;
  readonly theme: ChartTheme;
  readonly colors: readonly (string | undefined)[];
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

const FONT = "'Segoe UI', Carlito, Calibri, 'Liberation Sans', sans-serif";
const MARKS = { column: ColumnMarks, bar: BarMarks, line: LineMarks };

/** A plain picture of a chart: enough to see what an add-in has asked for. */
export function ChartPicture({
  kind,
  title,
  valueTitle,
  numberFormat,
  legend,
  theme,
  colors,
  data,
  width,
  height,
}: ChartPictureProps) {
  const { series, categories } = data;
  const ticks = niceTicks(series.flatMap(({ values }) => values));
  const names = series.map(({ name }) => name);
  const paint = names.map((_, at) => colors[at] ?? theme.palette[at % theme.palette.length] ?? theme.ink);
  const label = (value: number) =>
    numberFormat === "General" ? compact(value) : formatResult(resultOf(value), numberFormat, "en-US");
  const longest = Math.max(...(kind === "bar" ? categories : ticks.map(label)).map((text) => text.length), 3);
  const plot: Plot = {
    left: Math.min(longest * 6 + 14 + (valueTitle ? 14 : 0), width * 0.4),
    top: title ? 40 : 16,
    right: width - 16,
    bottom: height - (legend && names.length > 1 ? 52 : 28),
    ticks,
    categories,
    series,
    paint,
    label,
    theme,
  };
  const Marks = MARKS[kind];
  return (
    <svg
      role="img"
      aria-label={describe(title, data)}
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      style={{
        background: theme.paper,
        border: `1px solid ${theme.edge}`,
        boxSizing: "border-box",
        fontFamily: FONT,
        fontSize: 11,
      }}
    >
      <text x={width / 2} y={24} textAnchor="middle" fontSize={14} fill={theme.ink}>
        {title}
      </text>
      {valueTitle !== "" && (
        <text
          x={14}
          y={(plot.top + plot.bottom) / 2}
          textAnchor="middle"
          fill={theme.ink}
          transform={`rotate(-90 14 ${(plot.top + plot.bottom) / 2})`}
        >
          {valueTitle}
        </text>
      )}
      <Marks {...plot} />
      {legend && names.length > 1 && (
        <ChartLegend ink={theme.ink} names={names} paint={paint} x={width / 2} y={height - 14} />
      )}
    </svg>
  );
}

const describe = (title: string, { series, categories }: ChartData): string =>
  `Chart${title ? ` “${title}”` : ""}: ${series.map(({ name }) => name).join(", ")}, ${categories.length} points`;
