import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TableLayout } from "../../core/tables/table-layout";
import { Page } from "../parts/page";
import { usePane } from "../state/pane-context";
import { chartPoints } from "./chart-points";
import { LazyChart } from "./lazy-chart";
import { USUAL_CHOICE } from "./table-choice";
import { TableFoot } from "./table-foot";
import { TableOptions } from "./table-options";
import { TablePreview } from "./table-preview";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

const BARS = 10;
const ROWS = 200;

interface TablePageProps {
  layout: TableLayout;
  onBack: () => void;
}

/** A table before it is inserted: all of it, its chart, and how it shall be inserted. */
export function TablePage({ layout, onBack }: TablePageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const [choice, setChoice] = useState(USUAL_CHOICE);
  const points = useMemo(() => chartPoints(context, layout, BARS), [context, layout]);
  const hasChart = points.length > 1;
  const isVague = points.some(({ unsure }) => unsure > 0);
  return (
    <Page title={layout.title} onBack={onBack} foot={<TableFoot layout={layout} choice={choice} />}>
      {layout.about && <p className={styles.about}>{layout.about}</p>}
      {hasChart && (
        <div>
          <LazyChart points={points} title={layout.title} />
          {isVague && <p className={styles.note}>{t("table.unsureNote")}</p>}
        </div>
      )}
      <TablePreview layout={layout} most={ROWS} />
      <TableOptions layout={layout} choice={choice} onChange={setChoice} />
    </Page>
  );
}
