import { latePart } from "../parts/late-part";
import type { ChartPoint } from "./chart-points";

const TableChart = latePart(() => import("./table-chart").then(({ TableChart }) => TableChart));

/** About the height of a bar with its label, in rem. */
const BAR = 2.25;

interface LazyChartProps {
  points: ChartPoint[];
  title: string;
}

/** A chart whose code comes when it is first shown; its room is kept until then. */
export function LazyChart({ points, title }: LazyChartProps) {
  const height = `${points.length * BAR}rem`;
  return (
    <div style={{ minHeight: height }}>
      <TableChart points={points} title={title} />
    </div>
  );
}
