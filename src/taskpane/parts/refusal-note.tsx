import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Refusal } from "../../excel/outcome";
import { describeRefusal } from "../state/describe-refusal";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  happened: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  kept: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RefusalNoteProps {
  refusal: Refusal;
  onRetry: () => void;
}

/** In the place of what could not be read: why, and the way to read it after all. */
export function RefusalNote({ refusal, onRetry }: RefusalNoteProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { happened, kept } = describeRefusal(t, refusal, []);
  return (
    <div className={styles.root}>
      <div role="status">
        <p className={styles.happened}>{happened}</p>
        <p className={styles.kept}>{kept}</p>
      </div>
      <Button size="small" onClick={onRetry}>
        {t("action.tryAgain")}
      </Button>
    </div>
  );
}
