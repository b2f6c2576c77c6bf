import { Checkbox } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TrackedTable } from "../../excel/workbook";
import { CellLinks } from "./cell-links";
import { useToolStyles } from "./use-tool-styles";

interface ChangedTableItemProps {
  table: TrackedTable;
  title: string;
  rows: number;
  isLeft: boolean;
  onLeave: (isLeft: boolean) => void;
}

/** A table that would change. Live formulas follow the edition in any case; a table of values may be left as it is. */
export function ChangedTableItem({ table, title, rows, isLeft, onLeave }: ChangedTableItemProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const isLive = table.content === "formulas";
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isLive || !isLeft}
        disabled={isLive}
        label={title}
        onChange={(_, { checked }) => onLeave(checked !== true)}
      />
      <span>{t("refresh.rows", { count: rows })}</span>
      {isLive && <span className={styles.small}>{t("refresh.live")}</span>}
      <CellLinks addresses={[table.address]} />
    </li>
  );
}
