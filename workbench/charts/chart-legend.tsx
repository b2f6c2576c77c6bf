const LETTER = 6;

export interface ChartLegendProps {
  readonly names: readonly string[];
  readonly paint: readonly string[];
  readonly ink: string;
  readonly x: number;
  readonly y: number;
}

/** The names of the series in a row. */
export function ChartLegend({ names, paint, ink, x, y }: ChartLegendProps) {
  const widths = names.map((name) => name.length * LETTER + 30);
  const start = x - widths.reduce((sum, width) => sum + width, 0) / 2;
  return (
    <g>
      {names.map((name, at) => {
        const left = start + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
        return (
          <g key={name}>
            <rect x={left} y={y - 8} width={10} height={10} fill={paint[at]} />
            <text x={left + 15} y={y + 1} fill={ink}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
