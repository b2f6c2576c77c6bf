import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { SCOPES, type ScopeName } from "./refresh-scope";

interface ScopeFieldProps {
  scope: ScopeName;
  onChange: (scope: ScopeName) => void;
}

/** The workbook, the sheet, or what is selected. */
export function ScopeField({ scope, onChange }: ScopeFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t("refresh.scope.label")} hint={scope === "workbook" ? undefined : t("refresh.scope.hint")}>
      <RadioGroup layout="horizontal" value={scope} onChange={(_, { value }) => onChange(value as ScopeName)}>
        {SCOPES.map((name) => (
          <Radio key={name} value={name} label={t(`refresh.scope.${name}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
