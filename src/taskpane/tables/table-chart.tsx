import { makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalBarChart } from "@fluentui/react-charts";
import { useTranslation } from "react-i18next";
import type { ChartPoint } from "./chart-points";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  // The bars say by themselves what their colours mean, and the note below says it in words.
  legend: { display: "none" },
  // A number must not be cut off with its label.
  title: { whiteSpace: "normal", overflow: "visible" },
});

/** Bars, darker as far as the source is sure, lighter as far as "about" or "more than" let them reach. */
export function TableChart({ points, title }: { points: ChartPoint[]; title: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const total = Math.max(...points.map(({ sure, unsure }) => sure + unsure));
  const data = points.map(({ label, said, sure, unsure, isNegative }) => ({
    chartTitle: `${label}: ${said}`,
    chartData: [
      {
        legend: t("table.sure"),
        color: isNegative ? tokens.colorNeutralForeground3 : tokens.colorBrandBackground,
        part: sure,
      },
      { legend: t("table.unsure"), color: tokens.colorBrandStroke2, part: unsure },
      { legend: " ", color: tokens.colorTransparentBackground, part: total - sure - unsure },
    ].map(({ part, ...point }) => ({ ...point, horizontalBarChartdata: { x: part, total } })),
  }));
  return (
    // The table beside it says the same to those who listen.
    <div className={styles.root} aria-hidden inert title={title}>
      <HorizontalBarChart
        data={data}
        barHeight={8}
        hideTooltip
        chartDataMode="hidden"
        styles={{ ...NO_STYLES, legendContainer: styles.legend, chartTitleLeft: styles.title }}
      />
    </div>
  );
}

const NO_STYLES = {
  root: "",
  items: "",
  chart: "",
  chartTitle: "",
  barWrapper: "",
  chartTitleLeft: "",
  chartTitleRight: "",
  chartDataTextDenominator: "",
  benchmarkContainer: "",
  triangle: "",
  barLabel: "",
  chartWrapper: "",
};
