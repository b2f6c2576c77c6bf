import { useTranslation } from "react-i18next";
import { exampleFormula } from "../browse/example-formula";
import { FormulaLine } from "../parts/formula-line";
import { usePane } from "../state/pane-context";
import { useInspectStyles } from "./use-inspect-styles";

interface NothingToInspectProps {
  address: string;
  isEmpty: boolean;
}

/** The selection holds none of our numbers: what to select, or a formula to try. */
export function NothingToInspect({ address, isEmpty }: NothingToInspectProps) {
  const styles = useInspectStyles();
  const { t } = useTranslation();
  const { context, prefix } = usePane();
  return (
    <div className={styles.root}>
      <p className={styles.address}>{address}</p>
      <p className={styles.title}>{t(isEmpty ? "inspect.empty" : "inspect.notOurs")}</p>
      <p className={styles.text}>{t("inspect.teach")}</p>
      <FormulaLine formula={exampleFormula(context, prefix)} />
    </div>
  );
}
