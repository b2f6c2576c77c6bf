import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { exampleFormula } from "../browse/example-formula";
import { usePane } from "../state/pane-context";
import { FormulaReport } from "./formula-report";
import { readTyped } from "./read-typed";
import { useInspectStyles } from "./use-inspect-styles";

/** Without a workbook: a formula that is pasted, and what it says. */
export function FormulaInspector() {
  const styles = useInspectStyles();
  const { t } = useTranslation();
  const { context, prefix } = usePane();
  const [typed, setTyped] = useState(() => exampleFormula(context, prefix));
  const formula = readTyped(typed);
  return (
    <div className={styles.root}>
      <Field label={t("inspect.paste")}>
        <Textarea resize="vertical" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {formula && (
        <FormulaReport
          key={formula}
          formula={formula}
          references={{}}
          onFix={(fix) => setTyped(fix.formula)}
        />
      )}
    </div>
  );
}
