import { Badge, Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ExcelFinding, Verdict } from "../../excel/check/check";
import { useToolStyles } from "../data/use-tool-styles";

const COLORS: Record<Verdict, "success" | "danger" | "informative"> = {
  holds: "success",
  fails: "danger",
  untried: "informative",
};

/** An assumption, whether it holds, what was seen, and where it is said that it may not. */
export function FindingRow({ finding: { id, verdict, seen, evidence } }: { finding: ExcelFinding }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  return (
    <li className={styles.item}>
      <Badge appearance="tint" color={COLORS[verdict]}>
        {t(`excelCheck.verdict.${verdict}`)}
      </Badge>
      <Link href={evidence} target="_blank" rel="noreferrer">
        {t(`excelCheck.finding.${id}`)}
      </Link>
      <span className={styles.small}>{seen}</span>
    </li>
  );
}
