import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RefreshReport } from "../../excel/workbook";
import { Page } from "../parts/page";
import { RefusalNote } from "../parts/refusal-note";
import { useNavigation } from "../state/navigation-context";
import { useRun } from "../state/run-context";
import { ReportList } from "./report-list";
import type { ToolPageProps } from "./tool-page";
import { TrackedTableItem } from "./tracked-table-item";
import { useRefreshTables } from "./use-refresh-tables";
import { useToolStyles } from "./use-tool-styles";
import { useTrackedTables } from "./use-tracked-tables";

/** The tables of this workbook, and their refresh from the edition in use. */
export function TrackedTablesPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { isBusy } = useRun();
  const { go } = useNavigation();
  const { tables, refusal, list } = useTrackedTables();
  const refreshTables = useRefreshTables();
  const [reports, setReports] = useState<RefreshReport[]>([]);
  const isEmpty = tables?.length === 0;
  const refresh = () => {
    setReports([]);
    void refreshTables(tables ?? [], (done) => {
      setReports(done);
      void list();
    });
  };
  return (
    <Page
      title={t("tool.tables")}
      onBack={onBack}
      foot={
        isEmpty ? (
          <Button appearance="primary" onClick={() => go({ tab: "tables" })}>
            {t("tracked.choose")}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={isBusy || !tables} onClick={refresh}>
            {t("tracked.refresh")}
          </Button>
        )
      }
    >
      {refusal && <RefusalNote refusal={refusal} onRetry={() => void list()} />}
      {isEmpty && <p className={styles.text}>{t("tracked.none")}</p>}
      <ReportList reports={reports} />
      <ul className={styles.list}>
        {tables?.map((table) => (
          <TrackedTableItem key={table.name} table={table} />
        ))}
      </ul>
    </Page>
  );
}
