import { useTranslation } from "react-i18next";
import { describe } from "../../core/show/describe";
import { showSaid } from "../../core/show/display";
import type { Edition } from "../../core/edition/edition";
import { usePane } from "../state/pane-context";
import { CellLinks } from "./cell-links";
import { ChangedTableItem } from "./changed-table-item";
import { FoldedList } from "./folded-list";
import type { RefreshPreview } from "./preview-refresh";
import { useToolStyles } from "./use-tool-styles";

interface RefreshPreviewViewProps {
  preview: RefreshPreview;
  /** The one that is not yet in use. */
  edition: Edition;
  /** Names of the tables that are to stay as they are. */
  left: readonly string[];
  onLeave: (table: string, isLeft: boolean) => void;
}

/** First what changes in this workbook, then what changes on record. */
export function RefreshPreviewView({ preview, edition: next, left, onLeave }: RefreshPreviewViewProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { edition, language, kind } = usePane();
  const { difference, cells, tables } = preview;
  const titleOf = (id: string, name: string) =>
    next.dataset.tables.find((table) => table.id === id)?.names[language] ?? name;
  return (
    <>
      {kind === "excel" && (
        <section>
          <h3 className={styles.heading}>{t("refresh.cells", { count: cells.length })}</h3>
          <ul className={styles.list}>
            {cells.map(({ address, before, after, more }) => (
              <li key={address} className={styles.item}>
                <CellLinks addresses={[address]} />
                <span>{`${before} → ${after}`}</span>
                {more > 0 && <span className={styles.small}>{t("refresh.moreCells", { count: more })}</span>}
              </li>
            ))}
            {tables.map(({ table, rows }) => (
              <ChangedTableItem
                key={table.name}
                table={table}
                rows={rows}
                title={titleOf(table.table, table.name)}
                isLeft={left.includes(table.name)}
                onLeave={(isLeft) => onLeave(table.name, isLeft)}
              />
            ))}
          </ul>
        </section>
      )}
      <FoldedList
        groups={[
          {
            title: t("refresh.revised", { count: difference.revised.length }),
            items: difference.revised.map(
              ({ before, after }) =>
                `${describe(edition, before, language)} → ${showSaid(next, after, language)}`,
            ),
          },
          {
            title: t("refresh.added", { count: difference.added.length }),
            items: difference.added.map((figure) => describe(next, figure, language)),
          },
          {
            title: t("refresh.withdrawn", { count: difference.withdrawn.length }),
            items: difference.withdrawn.map((figure) => describe(edition, figure, language)),
          },
        ]}
      />
    </>
  );
}
