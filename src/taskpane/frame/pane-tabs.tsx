import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { TABS, type Tab as TabName } from "../../commands/pane-request";
import { useNavigation } from "../state/navigation-context";

const useStyles = makeStyles({
  // Wraps at 200 % zoom of a narrow pane: every tab stays in sight.
  root: {
    flexWrap: "wrap",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    "@container (max-width: 340px)": { ":lang(ru)": { paddingInline: 0 } },
  },
  // Russian words are longer: in the narrowest pane they stay on one line in smaller letters.
  text: { "@container (max-width: 400px)": { ":lang(ru)": { fontSize: tokens.fontSizeBase200 } } },
});

export const tabId = (tab: TabName) => `pane-tab-${tab}`;
export const panelId = (tab: TabName) => `pane-panel-${tab}`;

export function PaneTabs() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { tab, go } = useNavigation();
  return (
    <TabList
      className={styles.root}
      size="small"
      selectedValue={tab}
      onTabSelect={(_, { value }) => go({ tab: value as TabName })}
    >
      {TABS.map((name) => (
        <Tab
          key={name}
          className={styles.tab}
          content={{ className: styles.text }}
          id={tabId(name)}
          value={name}
          aria-controls={name === tab ? panelId(name) : undefined}
        >
          {t(`tab.${name}`)}
        </Tab>
      ))}
    </TabList>
  );
}
