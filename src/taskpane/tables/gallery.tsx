import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import { TableCard } from "./table-card";
import { END_PADDING } from "../parts/message-room";

const useStyles = makeStyles({
  root: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    margin: 0,
    listStyleType: "none",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS} ${END_PADDING} ${tokens.spacingHorizontalM}`,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

/** All prepared tables, each with what it begins with. */
export function Gallery({ onOpen }: { onOpen: (table: string) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition } = usePane();
  return (
    <ul className={styles.root} aria-label={t("table.gallery")}>
      {edition.dataset.tables.map((table) => (
        <li key={table.id}>
          <TableCard table={table} onOpen={() => onOpen(table.id)} />
        </li>
      ))}
    </ul>
  );
}
