import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readStored, store } from "../host/stored";
import type { Tab } from "../../commands/pane-request";
import { useNavigation } from "../state/navigation-context";
import { focusSearch } from "../frame/places";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    insetInline: tokens.spacingHorizontalS,
    bottom: tokens.spacingVerticalS,
    zIndex: 2,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    boxShadow: tokens.shadow28,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThick} solid CanvasText` },
  },
  count: { ...typographyStyles.caption1, margin: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, minHeight: `calc(3 * ${tokens.lineHeightBase300})` },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
  skip: {
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { color: tokens.colorNeutralForegroundOnBrand },
  },
});

/** The steps, and the tab that each speaks of. */
const STEPS = [
  { step: "find", tab: "browse" },
  { step: "insert", tab: "tables" },
  { step: "ask", tab: "inspect" },
] as const satisfies { step: string; tab: Tab }[];

/** Shown once, to whoever opens the pane for the first time; and again from the help. */
export function Guide() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { kind } = usePane();
  const { request, go } = useNavigation();
  const [at, setAt] = useState<number | undefined>(() => (readStored("guide") ? undefined : 0));
  const [seen, setSeen] = useState<unknown>();
  if (request !== seen) {
    setSeen(request);
    if (request.guide) setAt(0);
  }
  const current = at === undefined ? undefined : STEPS[at];
  if (at === undefined || !current) return null;
  const end = () => {
    store("guide", "seen");
    setAt(undefined);
    go({ tab: "browse" });
    focusSearch();
  };
  const advance = () => {
    const next = STEPS[at + 1];
    if (!next) return end();
    setAt(at + 1);
    go({ tab: next.tab });
  };
  return (
    <section className={styles.root} aria-label={t("guide.label")}>
      <p className={styles.count}>{t("guide.count", { step: at + 1, steps: STEPS.length })}</p>
      <div aria-live="polite">
        <h2 className={styles.title}>{t(`guide.${current.step}`)}</h2>
        <p className={styles.text}>{t(`guide.${current.step}Text`, { context: kind })}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="transparent" className={styles.skip} onClick={end}>
          {t("guide.skip")}
        </Button>
        <Button onClick={advance}>{at === STEPS.length - 1 ? t("guide.done") : t("guide.next")}</Button>
      </div>
    </section>
  );
}
