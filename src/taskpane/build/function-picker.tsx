import {
  Dropdown,
  Field,
  makeStyles,
  Option,
  OptionGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import {
  FUNCTION_GROUPS,
  functionsOf,
  isFunctionName,
  type FunctionName,
} from "../../core/question/functions";
import type { FunctionMetadata } from "../../formula/build/function-metadata";

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  option: { display: "grid" },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface FunctionPickerProps {
  functions: readonly FunctionMetadata[];
  name: FunctionName;
  onChange: (name: FunctionName) => void;
}

export function FunctionPicker({ functions, name, onChange }: FunctionPickerProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const description = functions.find((one) => one.name === name)?.description;
  return (
    <Field label={t("build.function")} hint={description}>
      <Dropdown
        className={styles.dropdown}
        value={`${name} — ${t(`function.${name}`)}`}
        selectedOptions={[name]}
        onOptionSelect={(_, { optionValue = "" }) => isFunctionName(optionValue) && onChange(optionValue)}
      >
        {FUNCTION_GROUPS.map((group) => (
          <OptionGroup key={group} label={t(`build.group.${group}`)}>
            {functionsOf(group)
              .filter(isFunctionName)
              .map((one) => (
                <Option key={one} value={one} text={one}>
                  <span className={styles.option}>
                    <span className={styles.name}>{one}</span>
                    <span className={styles.what}>{t(`function.${one}`)}</span>
                  </span>
                </Option>
              ))}
          </OptionGroup>
        ))}
      </Dropdown>
    </Field>
  );
}
