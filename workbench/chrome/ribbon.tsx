import {
  Body1,
  Caption1,
  Divider,
  makeStyles,
  Tab,
  TabList,
  tokens,
  Toolbar,
} from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Manifest, RibbonControl, RibbonGroup } from "../manifest/manifest";
import { RibbonButton } from "./ribbon-button";

const useStyles = makeStyles({
  ribbon: { backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    paddingLeft: tokens.spacingHorizontalM,
  },
  book: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  icon: { width: "20px", height: "20px" },
  muted: { color: tokens.colorNeutralForeground3 },
  groups: {
    display: "flex",
    alignItems: "stretch",
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowX: "auto",
  },
  group: { display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "space-between" },
  controls: { padding: 0, alignItems: "flex-start" },
  label: { color: tokens.colorNeutralForeground3, paddingTop: tokens.spacingVerticalXXS },
  divider: { flexGrow: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});

/** The tabs, groups and buttons that the manifest describes. */
export function Ribbon({
  manifest,
  onPress,
}: {
  manifest: Manifest;
  onPress: (control: RibbonControl) => void;
}) {
  const styles = useStyles();
  const [chosen, choose] = useState(manifest.tabs[0]?.id);
  const groups = manifest.tabs.find(({ id }) => id === chosen)?.groups ?? [];
  return (
    <header className={styles.ribbon} data-part="ribbon">
      <div className={styles.bar}>
        <div className={styles.book}>
          <img className={styles.icon} src={manifest.icon} alt="" />
          <Body1>Book1</Body1>
          <Caption1 className={styles.muted}>{manifest.name} workbench</Caption1>
        </div>
        <TabList size="medium" selectedValue={chosen} onTabSelect={(_, { value }) => choose(String(value))}>
          {manifest.tabs.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {label}
            </Tab>
          ))}
        </TabList>
      </div>
      <div className={styles.groups}>
        {groups.map((group, at) => (
          <Fragment key={group.id}>
            {at > 0 && <Divider vertical className={styles.divider} />}
            <Group group={group} onPress={onPress} />
          </Fragment>
        ))}
      </div>
    </header>
  );
}

function Group({ group, onPress }: { group: RibbonGroup; onPress: (control: RibbonControl) => void }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={group.label} className={styles.group}>
      <Toolbar aria-label={group.label} className={styles.controls}>
        {group.controls.map((control) => (
          <RibbonButton key={control.id} control={control} onPress={onPress} />
        ))}
      </Toolbar>
      <Caption1 className={styles.label}>{group.label}</Caption1>
    </div>
  );
}
