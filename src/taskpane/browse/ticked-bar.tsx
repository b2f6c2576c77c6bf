import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useTranslation } from "react-i18next";
import { useNavigation } from "../state/navigation-context";
import { useBrowse } from "./browse-context";
import { PICKED_PAGE } from "../tables/picked-page";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { flexGrow: 1 },
});

/** What is ticked becomes a table. */
export function TickedBar() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { go } = useNavigation();
  const { state, change } = useBrowse();
  const count = state.ticked.length;
  if (count === 0) return null;
  return (
    <div className={styles.root} data-foot role="group" aria-label={t("ticked.label")}>
      <span className={styles.count}>{t("ticked.count", { count })}</span>
      <Button size="small" appearance="subtle" onClick={() => change({ type: "untickAll" })}>
        {t("ticked.clear")}
      </Button>
      <Button
        size="small"
        appearance="primary"
        icon={<TableAddRegular />}
        onClick={() => go({ tab: "tables", table: PICKED_PAGE })}
      >
        {t("ticked.table")}
      </Button>
    </div>
  );
}
