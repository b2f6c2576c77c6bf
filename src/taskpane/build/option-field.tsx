import type { OptionKey } from "../../core/question/question";
import { Dropdown, Field, makeStyles, Option, Switch } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { LISTS } from "../../core/calls/codes";
import { COLUMNS } from "../../core/lists/columns";
import { OPTION_VALUES } from "../../core/arguments/options";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

interface OptionFieldProps {
  option: OptionKey;
  text: string | undefined;
  onChange: (text: string | undefined) => void;
}

/** Yes and no are switches; headings are there unless they are switched off. */
export function OptionField({ option, text, onChange }: OptionFieldProps) {
  const { t } = useTranslation();
  const label = t(`option.${option}`);
  if (option === "headers" || option === "sign")
    return (
      <Switch
        label={label}
        checked={text !== "no"}
        onChange={(_, { checked }) => onChange(checked ? undefined : "no")}
      />
    );
  if (option === "derive" || option === "plain")
    return (
      <Switch
        label={label}
        checked={text === "yes"}
        onChange={(_, { checked }) => onChange(checked ? "yes" : undefined)}
      />
    );
  return <OptionList option={option} label={label} text={text} onChange={onChange} />;
}

function OptionList({ option, label, text, onChange }: OptionFieldProps & { label: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const isSeveral = option === "columns";
  const columns = Object.keys(COLUMNS);
  const values: Partial<Record<OptionKey, readonly string[]>> = {
    base: LISTS.periods?.(edition, language),
    unit: LISTS.units?.(edition, language),
    columns,
    sort: columns.flatMap((key) => [key, `-${key}`]),
  };
  const chosen = text?.split(",").map((part) => part.trim()) ?? [];
  return (
    <Field label={label} size="small">
      <Dropdown
        className={styles.dropdown}
        multiselect={isSeveral}
        clearable
        placeholder={t("build.usual")}
        value={text ?? ""}
        selectedOptions={chosen}
        onOptionSelect={(_, { selectedOptions }) => onChange(selectedOptions.join(", ") || undefined)}
      >
        {(values[option] ?? OPTION_VALUES[option]).map((value) => (
          <Option key={value} value={value}>
            {value}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
