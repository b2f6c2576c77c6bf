import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useBrowse } from "./browse-context";
import { LISTS, type List } from "../../search/browse-item";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap" },
  button: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
    columnGap: tokens.spacingHorizontalXS,
  },
  shown: { fontWeight: tokens.fontWeightSemibold },
});

interface ListSwitchProps {
  shown: List;
  counts: Record<List, number>;
}

/** "14 figures · 5 events · 2 places", of which one list is shown. */
export function ListSwitch({ shown, counts }: ListSwitchProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { change } = useBrowse();
  return (
    <div role="group" aria-label={t("list.shown")} className={styles.root}>
      {LISTS.filter((list) => counts[list] > 0 || list === shown).map((list) => (
        <ToggleButton
          key={list}
          size="small"
          appearance="subtle"
          className={styles.button}
          checked={list === shown}
          onClick={() => change({ type: "list", list })}
        >
          <span className={list === shown ? styles.shown : undefined}>
            {t(`list.${list}Count`, { count: counts[list] })}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
