import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Tool } from "../../commands/pane-request";
import { usePane } from "../state/pane-context";
import { EditionCard } from "./edition-card";
import { SampleButton } from "./sample-button";
import { ToolRow, type ListedTool } from "./tool-row";
import { END_PADDING } from "../parts/message-room";

const useStyles = makeStyles({
  root: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${END_PADDING}`,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    alignContent: "start",
    gridAutoRows: "max-content",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXXS },
});

const BESIDE_WORKBOOK: readonly ListedTool[] = [
  "tables",
  "bibliography",
  "check",
  "convert",
  "portable",
  "pin",
  "address",
];
const STANDALONE: readonly ListedTool[] = ["address"];

export function DataHome({ onOpen }: { onOpen: (tool: Tool) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { kind } = usePane();
  return (
    <div className={styles.root}>
      <EditionCard onOpen={() => onOpen("refresh")} />
      {kind === "browser" && <SampleButton />}
      <ul className={styles.list} aria-label={t("tool.list")}>
        {(kind === "excel" ? BESIDE_WORKBOOK : STANDALONE).map((tool) => (
          <li key={tool}>
            <ToolRow tool={tool} onOpen={() => onOpen(tool)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
