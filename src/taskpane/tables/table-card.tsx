import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PreparedTable } from "../../core/record";
import { layOut } from "../../core/tables/layout";
import { usePane } from "../state/pane-context";
import { chartPoints } from "./chart-points";
import { FirstRows } from "./first-rows";
import { LazyChart } from "./lazy-chart";

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { boxShadow: tokens.shadow4 },
    // What is out of sight is not drawn.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 10rem",
  },
  // The whole card leads to the table's page.
  title: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const BARS = 4;

interface TableCardProps {
  table: PreparedTable;
  onOpen: () => void;
}

export function TableCard({ table, onOpen }: TableCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const layout = useMemo(() => layOut(context, table), [context, table]);
  const points = useMemo(() => chartPoints(context, layout, BARS), [context, layout]);
  return (
    <article className={styles.root}>
      <Link as="button" className={styles.title} onClick={onOpen}>
        {layout.title}
      </Link>
      <p className={styles.about}>{layout.about}</p>
      {points.length > 1 ? <LazyChart points={points} title={layout.title} /> : <FirstRows layout={layout} />}
      <span className={styles.count}>{t("table.rows", { count: layout.rows.length })}</span>
    </article>
  );
}
