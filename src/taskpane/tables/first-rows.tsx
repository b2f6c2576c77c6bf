import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TableLayout } from "../../core/tables/table-layout";
import { usePane } from "../state/pane-context";
import { laidCellText } from "./laid-cell-text";

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  row: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  label: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  value: {
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

const ROWS = 3;

/** What a table begins with: a label and its number, or its first two columns. */
export function FirstRows({ layout }: { layout: TableLayout }) {
  const styles = useStyles();
  const { context } = usePane();
  const { columns, rows } = layout;
  const number = columns.findIndex(({ kind }) => kind === "number");
  const [labels, value] = number > 0 ? [distinctColumns(layout, number), number] : [[titleColumn(layout)], 0];
  return (
    <dl className={styles.root}>
      {rows.slice(0, ROWS).map((row, i) => (
        <div key={i} className={styles.row}>
          <dt className={styles.label}>
            {labels.map((label) => laidCellText(context, row[label])).join(" · ")}
          </dt>
          <dd className={styles.value}>{laidCellText(context, row[value])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The first column, and the one that tells the first rows apart. */
function distinctColumns({ rows }: TableLayout, before: number): number[] {
  const texts = (column: number) =>
    new Set(rows.slice(0, ROWS).map((row) => JSON.stringify(row[column]))).size;
  const columns = Array.from({ length: before }, (_, i) => i);
  const best = columns.reduce((found, column) => (texts(column) > texts(found) ? column : found), 0);
  return [...new Set([0, best])];
}

/** The longest text says most. */
function titleColumn({ columns, rows }: TableLayout): number {
  const length = (column: number) => {
    const cell = rows[0]?.[column];
    return cell?.kind === "text" ? String(cell.text).length : 0;
  };
  return columns.reduce((best, _, column) => (length(column) > length(best) ? column : best), 1);
}
