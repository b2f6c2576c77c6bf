import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { FormulaLine } from "../parts/formula-line";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import { exampleFormula } from "./example-formula";
import { listItems } from "../../search/browse-item";
import { TopicList } from "./topic-list";
import { END_PADDING } from "../parts/message-room";

const useStyles = makeStyles({
  root: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${END_PADDING}`,
    display: "grid",
    rowGap: tokens.spacingVerticalXXL,
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  section: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  example: {
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    maxWidth: "100%",
  },
  formula: { width: "100%" },
});

/** Before anything is asked: what can be asked, and a formula to paste. */
export function StartPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, prefix } = usePane();
  const { change } = useBrowse();
  const count = useMemo(() => listItems(context.edition).figures.length, [context.edition]);
  return (
    <div className={styles.root}>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("start.search")}</h2>
        {([1, 2, 3] as const).map((number) => {
          const text = t(`start.example${number}`);
          return (
            <Button
              key={number}
              className={styles.example}
              appearance="outline"
              icon={<SearchRegular />}
              onClick={() => change({ type: "search", text })}
            >
              {text}
            </Button>
          );
        })}
      </section>
      <TopicList />
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("start.formula")}</h2>
        <div className={styles.formula}>
          <FormulaLine formula={exampleFormula(context, prefix)} />
        </div>
        <p className={styles.hint}>{t("start.formulaHint")}</p>
      </section>
      <Link as="button" onClick={() => change({ type: "showAll" })}>
        {t("start.all", { count })}
      </Link>
    </div>
  );
}
