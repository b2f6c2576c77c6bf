import { useSyncExternalStore } from "react";
import type { Chart } from "../host/model/chart";
import { readChartData } from "../host/model/chart-source";
import { ChartPicture } from "./chart-picture";
import { DARK, LIGHT } from "./chart-theme";
import { toPixels } from "../points";

/** What the drawn charts look at: the charts as they are now. */
export interface ChartSource {
  readonly subscribe: (listener: () => void) => () => void;
  readonly version: () => number;
  isDark(): boolean;
  find(id: string): Chart | undefined;
}

/** A chart on the grid, always as its cells are. */
export function ChartFrame({ id, source }: { id: string; source: ChartSource }) {
  useSyncExternalStore(source.subscribe, source.version);
  const chart = source.find(id);
  if (!chart) return null;
  const axis = chart.axes.valueAxis;
  return (
    <ChartPicture
      kind={
        /line|scatter|area/i.test(chart.chartType) ? "line" : /^bar/i.test(chart.chartType) ? "bar" : "column"
      }
      title={
        chart.title.visible
          ? chart.title.text || (chart.series.count === 1 ? chart.series.getItemAt(0).name : "")
          : ""
      }
      valueTitle={axis.title.text}
      numberFormat={axis.numberFormat}
      legend={chart.legend.visible ? chart.legend.position : undefined}
      colors={chart.series.items.map(({ format }) => format.fill.color ?? (format.line.color || undefined))}
      theme={source.isDark() ? DARK : LIGHT}
      data={readChartData(chart)}
      width={toPixels(chart.width)}
      height={toPixels(chart.height)}
    />
  );
}
