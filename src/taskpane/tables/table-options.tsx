import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TableLayout } from "../../core/tables/table-layout";
import { usePane } from "../state/pane-context";
import type { TableChoice } from "./table-choice";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface TableOptionsProps {
  layout: TableLayout;
  choice: TableChoice;
  onChange: (choice: TableChoice) => void;
}

/** Only what makes a difference to this table, and beside this host. */
export function TableOptions({ layout, choice, onChange }: TableOptionsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { kind } = usePane();
  const isInExcel = kind === "excel";
  const hasNumbers = layout.columns.some((column) => column.kind === "number");
  const hasLinks = layout.columns.some((column) => column.key === "source");
  return (
    <div className={styles.root}>
      {isInExcel && hasNumbers && (
        <Field label={t("table.content")}>
          <RadioGroup
            layout="horizontal"
            value={choice.content}
            onChange={(_, { value }) => onChange({ ...choice, content: value as TableChoice["content"] })}
          >
            <Radio value="formulas" label={t("table.formulas")} />
            <Radio value="values" label={t("table.values")} />
          </RadioGroup>
        </Field>
      )}
      {isInExcel && (
        <Field label={t("table.where")}>
          <RadioGroup
            layout="horizontal"
            value={choice.destination}
            onChange={(_, { value }) =>
              onChange({ ...choice, destination: value as TableChoice["destination"] })
            }
          >
            <Radio value="new-sheet" label={t("table.newSheet")} />
            <Radio value="selection" label={t("table.selection")} />
          </RadioGroup>
        </Field>
      )}
      {hasLinks && (
        <Switch
          label={t("table.sources")}
          checked={choice.hasSources}
          onChange={(_, { checked }) => onChange({ ...choice, hasSources: checked })}
        />
      )}
      {layout.chart && (
        <Switch
          label={t("table.chart")}
          checked={choice.hasChart}
          onChange={(_, { checked }) => onChange({ ...choice, hasChart: checked })}
        />
      )}
    </div>
  );
}
