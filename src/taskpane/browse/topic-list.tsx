import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import { listItems } from "../../search/browse-item";
import { countValues } from "../../search/facets";
import { labelFacetValue } from "./label-facet-value";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  topic: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  count: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

/** What the figures are about, each with how many there are; nothing until the edition has said its topics, or if it has none. */
export function TopicList() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const { change } = useBrowse();
  const topics = useMemo(() => countValues(edition, listItems(edition).figures, {}, "topic"), [edition]);
  if (topics.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{t("start.topics")}</h2>
      <ul className={styles.list}>
        {topics.map(({ code, count }) => (
          <li key={code}>
            <Button
              size="small"
              shape="circular"
              className={styles.topic}
              onClick={() => change({ type: "choose", chosen: { topic: [code] } })}
            >
              {labelFacetValue({ edition, language }, "topic", code)}
              <span className={styles.count}>{count}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
