import type { ReactNode } from "react";
import type { ChartData } from "../host/model/chart-source";
import type { ChartTheme } from "./chart-theme";

/** The area of a chart in which values are drawn. */
export interface Plot extends ChartData {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly paint: readonly string[];
  readonly label: (value: number) => string;
  readonly theme: ChartTheme;
}

const LETTER = 6;

const between = (ticks: readonly number[], from: number, to: number) => {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value: number) => from + ((value - low) / (high - low || 1)) * (to - from);
};

/** Values upwards, categories below. */
function Axes({ plot, children }: { plot: Plot; children: ReactNode }) {
  const { left, right, top, bottom, ticks, categories, label, theme } = plot;
  const y = between(ticks, bottom, top);
  const step = (right - left) / Math.max(1, categories.length);
  const longest = Math.max(...categories.map((name) => name.length), 1);
  const every = Math.ceil((longest * LETTER + 8) / step);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke={theme.line} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end" fill={theme.ink}>
            {label(tick)}
          </text>
        </g>
      ))}
      {children}
      {categories.map((name, at) =>
        at % every ? null : (
          <text key={at} x={left + step * (at + 0.5)} y={bottom + 16} textAnchor="middle" fill={theme.ink}>
            {name}
          </text>
        ),
      )}
    </g>
  );
}

export function ColumnMarks(plot: Plot) {
  const { left, right, top, bottom, ticks, categories, series, paint } = plot;
  const y = between(ticks, bottom, top);
  const step = (right - left) / Math.max(1, categories.length);
  const width = (step * 0.6) / Math.max(1, series.length);
  return (
    <Axes plot={plot}>
      {series.map(({ name, values }, nth) =>
        values.map((value, at) => (
          <rect
            key={`${name}${at}`}
            x={left + step * (at + 0.2) + width * nth}
            y={Math.min(y(value), y(0))}
            width={Math.max(1, width - 1)}
            height={Math.abs(y(value) - y(0))}
            fill={paint[nth]}
          />
        )),
      )}
    </Axes>
  );
}

export function LineMarks(plot: Plot) {
  const { left, right, top, bottom, ticks, categories, series, paint } = plot;
  const y = between(ticks, bottom, top);
  const step = (right - left) / Math.max(1, categories.length);
  const x = (at: number) => left + step * (at + 0.5);
  return (
    <Axes plot={plot}>
      {series.map(({ name, values }, nth) => (
        <g key={name} fill="none" stroke={paint[nth]} strokeWidth={2}>
          <polyline points={values.map((value, at) => `${x(at)},${y(value)}`).join(" ")} />
          {values.map((value, at) => (
            <circle key={at} cx={x(at)} cy={y(value)} r={2.5} fill={paint[nth]} stroke="none" />
          ))}
        </g>
      ))}
    </Axes>
  );
}

/** Bars to the right, a line for each category. */
export function BarMarks({ left, right, top, bottom, ticks, categories, series, paint, label, theme }: Plot) {
  const x = between(ticks, left, right);
  const step = (bottom - top) / Math.max(1, categories.length);
  const height = (step * 0.6) / Math.max(1, series.length);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} stroke={theme.line} />
          <text x={x(tick)} y={bottom + 16} textAnchor="middle" fill={theme.ink}>
            {label(tick)}
          </text>
        </g>
      ))}
      {categories.map((name, at) => (
        <text key={at} x={left - 6} y={top + step * (at + 0.5) + 4} textAnchor="end" fill={theme.ink}>
          {name}
        </text>
      ))}
      {series.map(({ name, values }, nth) =>
        values.map((value, at) => (
          <rect
            key={`${name}${at}`}
            x={Math.min(x(value), x(0))}
            y={top + step * (at + 0.2) + height * nth}
            width={Math.abs(x(value) - x(0))}
            height={Math.max(1, height - 1)}
            fill={paint[nth]}
          />
        )),
      )}
    </g>
  );
}
