import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isShown, type OutCell } from "../../core/show/cell";
import { FormulaLine } from "../parts/formula-line";
import { QuickFixList } from "../parts/quick-fix-list";
import { findQuickFixes, type QuickFix } from "../../formula/quick-fixes";
import { onlyCell, workOut, type References } from "../../formula/work-out";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { useInsert } from "../state/use-insert";
import { AnswerView } from "./answer-view";
import { hasCells, type BuildState } from "../../formula/build/build-state";
import type { FunctionMetadata } from "../../formula/build/function-metadata";
import { missingOf, writeFormula } from "../../formula/build/write-formula";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  insert: { justifySelf: "start" },
});

interface AnswerFootProps {
  state: BuildState;
  metadata: FunctionMetadata;
  references: References;
  onFix: (fix: QuickFix) => void;
}

/** The answer's place is small. */
const MOST_FIXES = 2;

/** The answer as it will stand in the cell, its source, its formula: all before anything is inserted. */
export function AnswerFoot({ state, metadata, references, onFix }: AnswerFootProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, prefix, workbook, kind } = usePane();
  const { isBusy } = useRun();
  const insert = useInsert();
  const formula = writeFormula(state, metadata, prefix);
  const missing = missingOf(state, metadata);
  const out = useMemo(() => workOut(formula, context, references), [formula, context, references]);
  const quickFixes = useMemo(
    // Cells that arguments point to are fixed in the sheet.
    () =>
      hasCells(state) ? [] : findQuickFixes(context, formula, out, references, prefix).slice(0, MOST_FIXES),
    [state, context, formula, out, references, prefix],
  );

  const insertIt = () => {
    const cell = onlyCell(out);
    const format = isShown(cell as OutCell) ? (cell as { format: string }).format : undefined;
    const rows = out.values.length;
    const columns = out.values[0]?.length ?? 1;
    void insert({
      doing: t("doing.formula"),
      insert: () =>
        rows * columns > 1
          ? workbook.insertSpill(formula, rows, columns)
          : workbook.insertFormula(formula, format),
      done: ({ address }) => t("done.formula", { context: kind, address }),
    });
  };

  return (
    <section className={styles.root} data-foot aria-label={t("build.answer")}>
      <AnswerView out={out} missing={missing.map(({ name }) => t(`argument.${name}`))} />
      {missing.length === 0 && <QuickFixList quickFixes={quickFixes} onFix={onFix} />}
      <FormulaLine formula={formula} />
      <Button
        className={styles.insert}
        appearance="primary"
        icon={<MathFormulaRegular />}
        disabled={missing.length > 0}
        disabledFocusable={isBusy}
        onClick={insertIt}
      >
        {t("action.insertFormula", { context: kind })}
      </Button>
    </section>
  );
}
