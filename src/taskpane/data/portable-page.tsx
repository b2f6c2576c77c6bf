import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { PortableCopy } from "../../excel/workbook";
import { Page } from "../parts/page";
import { orTakeBack } from "../state/or-take-back";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { NoFormulas } from "./no-formulas";
import { portableCells } from "./portable-cells";
import type { ToolPageProps } from "./tool-page";
import { useScan } from "./use-scan";
import { withUncommented } from "./with-uncommented";
import { useToolStyles } from "./use-tool-styles";

/** A copy for people who do not have the add-in. */
export function PortablePage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { context, workbook } = usePane();
  const { run, isBusy } = useRun();
  const { cells } = useScan();
  const make = () =>
    void run<PortableCopy>({
      doing: t("doing.portable"),
      canCancel: true,
      perform: orTakeBack(
        () => workbook.makePortable(portableCells(t, context, cells ?? []), t("portable.title")),
        workbook.undo,
      ),
      done: (inserted) => ({
        kind: "done",
        text: withUncommented(t, t("done.portable", { address: inserted.address }), inserted.uncommented),
        undo: inserted,
      }),
    });
  return (
    <Page
      title={t("tool.portable")}
      onBack={onBack}
      foot={
        <Button appearance="primary" disabled={!cells?.length} disabledFocusable={isBusy} onClick={make}>
          {t("portable.make")}
        </Button>
      }
    >
      <p className={styles.text}>{t("portable.what")}</p>
      {cells?.length === 0 && <NoFormulas />}
    </Page>
  );
}
