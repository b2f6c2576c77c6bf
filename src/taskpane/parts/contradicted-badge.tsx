import { Badge, Tooltip } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useTranslation } from "react-i18next";

/** `by` says what contradicts it. */
export function ContradictedBadge({ by }: { by: string }) {
  const { t } = useTranslation();
  return (
    <Tooltip content={by} relationship="description">
      <Badge appearance="tint" color="warning" icon={<WarningRegular />}>
        {t("badge.contradicted")}
      </Badge>
    </Tooltip>
  );
}
