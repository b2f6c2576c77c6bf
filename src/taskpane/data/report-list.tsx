import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { RefreshReport } from "../../excel/workbook";
import { describeRefusal } from "../state/describe-refusal";
import { useToolStyles } from "./use-tool-styles";

/** What a refresh did to each table, and what it left alone. */
export function ReportList({ reports }: { reports: readonly RefreshReport[] }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("tracked.report")}>
      {reports.map((report) => (
        <li key={report.name} className={styles.item}>
          <span className={styles.strong}>{report.name}</span>
          <span className={styles.small}>{describeReport(t, report).join(" ")}</span>
        </li>
      ))}
    </ul>
  );
}

function describeReport(t: TFunction, report: RefreshReport): string[] {
  const { leftAlone, reasons = [], isKnownByName, refusal, ...counts } = report;
  if (refusal) return [t("tracked.refused", { why: describeRefusal(t, refusal, []).happened })];
  const filled = reasons.flatMap(({ what, why }) => (why === "filled" ? what : []));
  const changed = leftAlone.filter((what) => !filled.includes(what));
  return [
    isKnownByName ? t("tracked.byName") : t("tracked.counts", counts),
    ...(changed.length > 0 ? [t("tracked.leftAlone", { what: changed.join(", ") })] : []),
    ...(filled.length > 0 ? [t("tracked.filled", { what: filled.join(", ") })] : []),
  ];
}
