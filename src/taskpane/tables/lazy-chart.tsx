import { lazy, Suspense } from "react";
import type { ChartPoint } from "./chart-points";

const TableChart = lazy(() => import("./table-chart").then(({ TableChart }) => ({ default: TableChart })));

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
      <Suspense>
        <TableChart points={points} title={title} />
      </Suspense>
    </div>
  );
}
