import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isError, type Values } from "../../formula/cell-value";
import { isShown, type OutCell } from "../../core/show/cell";
import { usePane } from "../state/pane-context";
import { showCell } from "./show-cell";

const useStyles = makeStyles({
  scroller: {
    overflow: "auto",
    maxHeight: "14rem",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", minWidth: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    maxWidth: "12rem",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** As many rows as a small window shows. */
const MOST_ROWS = 30;

/** Cells as they will spill. */
export function ValueGrid({ values, label }: { values: Values; label: string }) {
  const styles = useStyles();
  const { context } = usePane();
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <tbody>
          {values.slice(0, MOST_ROWS).map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td
                  key={j}
                  className={`${styles.cell} ${isShown(cell as OutCell) || isError(cell) ? styles.number : ""}`}
                  title={showCell(context, cell)}
                >
                  {showCell(context, cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
