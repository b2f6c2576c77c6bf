import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useTranslation } from "react-i18next";
import type { ScannedCell } from "../../excel/workbook";
import type { QuickFix } from "../../formula/quick-fixes";
import { orTakeBack } from "../state/or-take-back";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { FormulaReport } from "./formula-report";
import { useInspectStyles } from "./use-inspect-styles";

interface CellReportProps {
  cell: ScannedCell;
  /** Where it is one of several. */
  onBack?: () => void;
}

/** One cell: what it says, from which source, and how to fix it. */
export function CellReport({ cell, onBack }: CellReportProps) {
  const styles = useInspectStyles();
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run } = useRun();
  const { address, formula, references } = cell;
  const fix = ({ formula: by }: QuickFix) =>
    void run({
      doing: t("doing.fix"),
      canCancel: true,
      perform: orTakeBack(
        () => workbook.replaceFormula(address, formula, by),
        () => workbook.replaceFormula(address, by, formula),
      ),
      done: () => ({ kind: "done", text: t("done.fixed", { address }) }),
    });
  const goTo = () => void run({ doing: t("doing.goTo"), perform: () => workbook.goTo(address) });
  return (
    <div className={styles.root}>
      {onBack ? (
        <span>
          <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {t("inspect.all")}
          </Button>
          <Button size="small" appearance="subtle" onClick={goTo}>
            {t("action.goTo", { address })}
          </Button>
        </span>
      ) : (
        <p className={styles.address}>{address}</p>
      )}
      <FormulaReport formula={formula} references={references} onFix={fix} />
    </div>
  );
}
