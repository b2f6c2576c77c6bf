import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useNavigation } from "../state/navigation-context";
import { useNewer } from "../state/newer-context";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  button: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  dot: {
    display: "inline-block",
    width: tokens.spacingHorizontalS,
    height: tokens.spacingHorizontalS,
    marginInlineStart: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** The edition in use, with a dot when a newer one is waiting; leads to Data. */
export function EditionButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition } = usePane();
  const { newer } = useNewer();
  const { go } = useNavigation();
  const number = edition.dataset.edition;
  const isWaiting = newer.state === "waiting";
  const hint = isWaiting ? t("frame.newerWaiting", { edition: newer.notice.edition }) : t("frame.upToDate");
  return (
    <Tooltip content={hint} relationship="description">
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        onClick={() => go({ tab: "data", tool: isWaiting ? "refresh" : undefined })}
      >
        {t("frame.edition", { edition: number })}
        {isWaiting && <span className={styles.dot} />}
      </Button>
    </Tooltip>
  );
}
