import { Badge } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isNewer } from "../../dataset/edition-number";
import type { TrackedTable } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { CellLinks } from "./cell-links";
import { useToolStyles } from "./use-tool-styles";

export function TrackedTableItem({ table }: { table: TrackedTable }) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const { name, address, table: id, edition: madeWith, content, isKnownByName } = table;
  const title = edition.dataset.tables.find((one) => one.id === id)?.names[language] ?? name;
  const isOld = !isKnownByName && isNewer(edition.dataset.edition, madeWith);
  return (
    <li className={styles.item}>
      <span className={styles.strong}>{title}</span>
      <span className={styles.small}>
        {t(content === "formulas" ? "table.formulas" : "table.values")} ·{" "}
        {isKnownByName ? t("tracked.byName") : t("frame.edition", { edition: madeWith })}
      </span>
      {isOld && (
        <Badge appearance="tint" color="warning">
          {t("check.older")}
        </Badge>
      )}
      <CellLinks addresses={[address]} />
    </li>
  );
}
