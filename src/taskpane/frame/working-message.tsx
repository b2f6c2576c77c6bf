import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Working } from "../state/message";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingVerticalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    ...typographyStyles.body1,
  },
  bar: { gridColumn: "1 / -1" },
});

/** What is being done, how far it is, and a way to stop it. */
export function WorkingMessage({ message: { text, part, detail, cancel } }: { message: Working }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.box}>
      <span>{detail === undefined ? text : `${text}: ${detail}`}</span>
      {cancel && (
        <Button size="small" onClick={cancel}>
          {t("action.cancel")}
        </Button>
      )}
      <ProgressBar className={styles.bar} value={part} aria-label={text} />
    </div>
  );
}
