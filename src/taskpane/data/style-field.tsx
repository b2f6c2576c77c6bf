import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { STYLES, type Style } from "../../core/show/cite";

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

interface StyleFieldProps {
  style: Style;
  onChange: (style: Style) => void;
}

/** The style of references. */
export function StyleField({ style, onChange }: StyleFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Field label={t("tool.style")}>
      <Dropdown
        className={styles.dropdown}
        value={t(`style.${style}`)}
        selectedOptions={[style]}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue as Style)}
      >
        {STYLES.map((one) => (
          <Option key={one} value={one}>
            {t(`style.${one}`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
