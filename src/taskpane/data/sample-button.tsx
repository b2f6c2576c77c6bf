import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useTranslation } from "react-i18next";
import { downloadSample } from "../standalone/download-sample";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";

/** Without Excel: a workbook to look at, with prepared tables, links and a chart. */
export function SampleButton() {
  const { t } = useTranslation();
  const { context } = usePane();
  const { run } = useRun();
  return (
    <Button
      icon={<ArrowDownloadRegular />}
      onClick={() =>
        void run({
          doing: t("doing.sample"),
          perform: () => downloadSample(context),
          done: () => ({ kind: "done", text: t("done.sample") }),
        })
      }
    >
      {t("tool.sample")}
    </Button>
  );
}
