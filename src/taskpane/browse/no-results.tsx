import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useBrowse } from "./browse-context";
import { countChosen } from "../../search/facets";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    justifyItems: "start",
    alignContent: "start",
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing fits: what to leave out, or how to look otherwise. */
export function NoResults() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, change } = useBrowse();
  const hasFilters = countChosen(state.chosen) > 0;
  const text = state.text.trim();
  return (
    <div className={styles.root}>
      <p className={styles.title}>{text ? t("none.forText", { text }) : t("none.forFilters")}</p>
      <p className={styles.hint}>{hasFilters ? t("none.leaveOut") : t("none.otherWords")}</p>
      {hasFilters && (
        <Button onClick={() => change({ type: "choose", chosen: {}, list: state.list })}>
          {t("none.clearFilters")}
        </Button>
      )}
      <Button appearance={hasFilters ? "subtle" : "secondary"} onClick={() => change({ type: "clearAll" })}>
        {t("none.startAfresh")}
      </Button>
    </div>
  );
}
