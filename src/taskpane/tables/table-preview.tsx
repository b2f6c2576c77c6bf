import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { TableLayout } from "../../core/tables/table-layout";
import { usePane } from "../state/pane-context";
import { laidCellText } from "./laid-cell-text";

const useStyles = makeStyles({
  scroller: {
    overflow: "auto",
    maxHeight: "18rem",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollbarWidth: "thin",
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", minWidth: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    verticalAlign: "top",
    maxWidth: "11rem",
    overflowWrap: "break-word",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  // Sources and notes say much: here their beginning, in the tooltip and in the sheet all of it.
  long: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface TablePreviewProps {
  layout: TableLayout;
  /** As many rows as fit the purpose. */
  most: number;
}

/** The table as it will look, but for the sheet. */
export function TablePreview({ layout, most }: TablePreviewProps) {
  const styles = useStyles();
  const { context } = usePane();
  const { columns, rows, title } = layout;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ key, heading, kind }) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, kind === "number" && styles.number)}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, i) => (
            <tr key={i}>
              {columns.map(({ key, kind }, j) => {
                const text = laidCellText(context, row[j]);
                const isLong = kind === "note" || kind === "link";
                return (
                  <td
                    key={key}
                    title={isLong ? text : undefined}
                    className={mergeClasses(
                      styles.cell,
                      kind === "number" && styles.number,
                      isLong && styles.long,
                    )}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
