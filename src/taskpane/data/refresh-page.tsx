import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Page } from "../parts/page";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { RefreshPreviewView } from "./refresh-preview-view";
import { ReportList } from "./report-list";
import { ScopeField } from "./scope-field";
import type { ToolPageProps } from "./tool-page";
import { useRefresh } from "./use-refresh";
import { useToolStyles } from "./use-tool-styles";

/** A newer edition: what it would change here, and the step to it. */
export function RefreshPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { isBusy } = useRun();
  const { notice, next, preview, reports, fetchNext, take, ...choice } = useRefresh();
  const { kind } = usePane();
  const number = next?.edition.dataset.edition ?? notice?.edition ?? "";
  return (
    <Page
      title={t("tool.refresh")}
      onBack={onBack}
      foot={
        next && !reports ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void take()}>
            {t("refresh.take", { edition: number })}
          </Button>
        ) : undefined
      }
    >
      {!notice && !reports && <p className={styles.text}>{t("refresh.none")}</p>}
      {notice && !next && (
        <>
          <p className={styles.strong}>{t("refresh.waiting", { edition: notice.edition })}</p>
          <p className={styles.text}>{t("refresh.fetchHint", { size: Math.ceil(notice.bytes / 1000) })}</p>
          <div>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void fetchNext()}>
              {t("refresh.fetch")}
            </Button>
          </div>
        </>
      )}
      {next && preview && !reports && (
        <>
          {kind === "excel" && <ScopeField scope={choice.scope} onChange={choice.chooseScope} />}
          <RefreshPreviewView
            preview={preview}
            edition={next.edition}
            left={choice.left}
            onLeave={choice.leave}
          />
        </>
      )}
      {reports && (
        <>
          <p className={styles.strong}>{t("refresh.inUse", { edition: number })}</p>
          <ReportList reports={reports} />
        </>
      )}
    </Page>
  );
}
