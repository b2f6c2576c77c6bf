import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ExcelFinding } from "../../excel/check/check";
import { SOURCES } from "../../excel/check/sources";
import { useToolStyles } from "../data/use-tool-styles";
import { copyText } from "../host/copy-text";
import { useMessages } from "../state/messages-context";
import { usePane } from "../state/pane-context";
import { describeExcel } from "./describe-excel";
import { FindingRow } from "./finding-row";
import { writeReport } from "./write-report";

/** What was found, to be read here and to be copied. That it could be copied is a finding as well. */
export function ReportView({ findings }: { findings: readonly ExcelFinding[] }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { show } = useMessages();
  const pane = usePane();
  const excel = describeExcel(pane);
  const report = (isCopied: boolean) => {
    const verdict = isCopied ? "holds" : "fails";
    const clipboard: ExcelFinding = { id: "clipboard", evidence: SOURCES.clipboard, verdict, seen: "–" };
    return writeReport(t, excel, [...findings, clipboard]);
  };
  const copy = async () => {
    if (await copyText(report(true))) return show({ kind: "done", text: t("excelCheck.copied") });
    show({
      kind: "trouble",
      happened: t("refusal.noClipboard"),
      kept: t("refusal.copyByHand", { text: report(false) }),
      actions: [],
    });
  };
  return (
    <>
      <p className={styles.small}>{`Excel ${excel.excel}. ${excel.sets}`}</p>
      <ul className={styles.list} aria-label={t("excelCheck.report.title")}>
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      <Button onClick={() => void copy()}>{t("excelCheck.copy")}</Button>
    </>
  );
}
