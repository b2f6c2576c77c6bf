import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { showSaid } from "../../core/show/display";
import type { Figure } from "../../core/record";
import { labelPeriod } from "../../core/words/period-label";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import { seriesOf } from "./series-of";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXXS },
  row: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  value: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

/** The same in other periods; each leads to its own page. */
export function SeriesList({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const { change } = useBrowse();
  const series = useMemo(() => seriesOf(edition, figure), [edition, figure]);
  if (series.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t("details.otherPeriods")}</h3>
      <ul className={styles.list}>
        {series.map((other) => (
          <li key={other.id} className={styles.row}>
            <Link as="button" onClick={() => change({ type: "open", id: other.id })}>
              {labelPeriod(other.period, language)}
            </Link>
            <span className={styles.value}>{showSaid(edition, other, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
