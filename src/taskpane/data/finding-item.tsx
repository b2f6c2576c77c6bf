import { Badge } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { CellLinks } from "./cell-links";
import type { Finding, FindingKind } from "../../formula/check-workbook";
import { useToolStyles } from "./use-tool-styles";

const COLORS: Record<FindingKind, "danger" | "warning" | "informative"> = {
  error: "danger",
  currencies: "warning",
  scales: "warning",
  targets: "warning",
  contradicted: "warning",
  derived: "informative",
};

type Scale = "1" | "1000" | "1000000" | "1000000000";

/** What was found, why it matters, and where. */
export function FindingItem({ finding: { kind, addresses, details } }: { finding: Finding }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const named = kind === "scales" ? details.map((scale) => t(`check.scale${scale as Scale}`)) : details;
  return (
    <li className={styles.item}>
      <Badge appearance="tint" color={COLORS[kind]}>
        {t(`check.${kind}`)}
      </Badge>
      <span className={styles.small}>
        {kind === "error" ? details[0] : t(`check.${kind}Hint`, { what: named.join(", ") })}
      </span>
      <CellLinks addresses={addresses} />
    </li>
  );
}
