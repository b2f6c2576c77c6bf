import { Badge } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { useTranslation } from "react-i18next";

/** Stated nowhere: worked out from what is. */
export function DerivedBadge() {
  const { t } = useTranslation();
  return (
    <Badge appearance="tint" color="brand" icon={<MathFormulaRegular />}>
      {t("badge.derived")}
    </Badge>
  );
}
