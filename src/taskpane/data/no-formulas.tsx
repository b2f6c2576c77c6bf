import { useTranslation } from "react-i18next";
import { exampleFormula } from "../browse/example-formula";
import { FormulaLine } from "../parts/formula-line";
import { usePane } from "../state/pane-context";
import { useToolStyles } from "./use-tool-styles";

/** A workbook without a Sourcebook formula: what a tool would do, and a formula to begin with. */
export function NoFormulas() {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { context, prefix } = usePane();
  return (
    <>
      <p className={styles.strong}>{t("tool.noFormulas")}</p>
      <FormulaLine formula={exampleFormula(context, prefix)} />
    </>
  );
}
