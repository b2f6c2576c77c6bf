import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { FallbackProps } from "react-error-boundary";
import { isNotLoaded } from "../../excel/failure-of";
import { useCopy } from "../state/use-copy";
import { useNavigation } from "../state/navigation-context";
import { describeError } from "./describe-error";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  happened: { ...typographyStyles.body1Strong, margin: 0 },
  kept: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** In the place of a part that could not be drawn, or whose code did not come: what happened, and the ways out. */
export function BrokenPart({ error, resetErrorBoundary }: FallbackProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { tab, go } = useNavigation();
  const copy = useCopy();
  const other = tab === "browse" ? "build" : "browse";
  return (
    <div role="alert" className={styles.root}>
      <p className={styles.happened}>{t(isNotLoaded(error) ? "broken.notLoaded" : "broken.part")}</p>
      <p className={styles.kept}>{t("broken.kept")}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={resetErrorBoundary}>
          {t("action.tryAgain")}
        </Button>
        <Button size="small" onClick={() => go({ tab: other })}>
          {t("broken.other", { tab: t(`tab.${other}`) })}
        </Button>
        <Button size="small" onClick={() => void copy(describeError(error), t("broken.copied"))}>
          {t("broken.copy")}
        </Button>
      </div>
    </div>
  );
}
