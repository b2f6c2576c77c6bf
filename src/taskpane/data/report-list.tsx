import { useTranslation } from "react-i18next";
import type { RefreshReport } from "../../excel/workbook";
import { useToolStyles } from "./use-tool-styles";

/** What a refresh did to each table, and what it left alone. */
export function ReportList({ reports }: { reports: readonly RefreshReport[] }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("tracked.report")}>
      {reports.map(({ name, updated, added, withdrawn, leftAlone, isKnownByName }) => (
        <li key={name} className={styles.item}>
          <span className={styles.strong}>{name}</span>
          <span className={styles.small}>
            {isKnownByName ? t("tracked.byName") : t("tracked.counts", { updated, added, withdrawn })}
            {leftAlone.length > 0 && ` ${t("tracked.leftAlone", { what: leftAlone.join(", ") })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
