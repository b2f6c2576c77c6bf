import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { FormulaLine } from "../parts/formula-line";
import { QuickFixList } from "../parts/quick-fix-list";
import { findQuickFixes, type QuickFix } from "../../formula/quick-fixes";
import { ValueGrid } from "../parts/value-grid";
import { errorIn, numbersIn, onlyCell, workOut, type References } from "../../formula/work-out";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { showCell } from "../parts/show-cell";
import { NumberReport } from "./number-report";

const useStyles = makeStyles({
  error: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});

/** More would not be read; all of them stand in the sheet. */
const MOST_NUMBERS = 12;

interface FormulaReportProps {
  formula: string;
  references: References;
  onFix: (fix: QuickFix) => void;
}

/** What a formula comes to; of every number in it the source; of an error the way out. */
export function FormulaReport({ formula, references, onFix }: FormulaReportProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, prefix } = usePane();
  const { go } = useNavigation();
  const out = useMemo(() => workOut(formula, context, references), [formula, context, references]);
  const quickFixes = useMemo(
    () => findQuickFixes(context, formula, out, references, prefix),
    [context, formula, out, references, prefix],
  );
  const numbers = numbersIn(out);
  const error = errorIn(out);
  const cell = onlyCell(out);
  return (
    <>
      {error && (
        <p className={styles.error} role="status">
          {error.message || error.error}
        </p>
      )}
      <QuickFixList quickFixes={quickFixes} onFix={onFix} />
      {cell === undefined && (
        <ValueGrid
          values={out.values}
          label={t("build.spill", { rows: out.values.length, columns: out.values[0]?.length ?? 0 })}
        />
      )}
      {cell !== undefined && !error && numbers.length !== 1 && (
        <p className={styles.text}>{showCell(context, cell)}</p>
      )}
      {numbers.slice(0, MOST_NUMBERS).map((shown) => (
        <NumberReport key={shown.answer.id} shown={shown} />
      ))}
      <FormulaLine formula={formula} />
      <Link as="button" onClick={() => go({ tab: "build", formula })}>
        {t("action.openInBuild")}
      </Link>
    </>
  );
}
