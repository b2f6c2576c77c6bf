import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { describeSubject } from "../../core/show/describe";
import { showSaid } from "../../core/show/display";
import type { ScannedCell } from "../../excel/workbook";
import { SourceLink } from "../parts/source-link";
import { errorIn, numbersIn, workOut } from "../../formula/work-out";
import { usePane } from "../state/pane-context";
import { useInspectStyles } from "./use-inspect-styles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalM },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start" },
  subject: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
});

interface CellListProps {
  address: string;
  cells: readonly ScannedCell[];
  onOpen: (address: string) => void;
}

/** All of our formulas in the selection, each with its number and source. */
export function CellList({ address, cells, onOpen }: CellListProps) {
  const inspect = useInspectStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const { edition, language } = context;
  const rows = useMemo(
    () => cells.map((cell) => ({ cell, out: workOut(cell.formula, context, cell.references) })),
    [cells, context],
  );
  return (
    <div className={inspect.root}>
      <p className={inspect.address}>{address}</p>
      <p className={inspect.title}>{t("inspect.formulas", { count: cells.length })}</p>
      <ul className={styles.list}>
        {rows.map(({ cell, out }) => {
          const [shown] = numbersIn(out);
          const [figure] = shown?.answer.figures ?? [];
          return (
            <li key={cell.address} className={styles.item}>
              <Link as="button" onClick={() => onOpen(cell.address)}>
                {cell.address}
              </Link>
              <span className={styles.value}>
                {shown ? showSaid(edition, shown.answer, language) : (errorIn(out)?.error ?? cell.text)}
              </span>
              {shown && (
                <span className={styles.subject}>{describeSubject(edition, shown.answer, language)}</span>
              )}
              {figure && <SourceLink sources={figure.sources} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
