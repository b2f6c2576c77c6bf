import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Guide } from "../guide/guide";
import { listenToRequests } from "../pane-requests";
import { useAnnounce } from "../state/use-announce";
import { useNavigation } from "../state/navigation-context";
import { useUnfinished } from "../state/use-unfinished";
import { Header } from "./header";
import { MessageArea } from "./message-area";
import { PaneSearch } from "./pane-search";
import { PaneTabs } from "./pane-tabs";
import { TabPanels } from "./tab-panels";
import { useShortcuts } from "./use-shortcuts";

const HelpDialog = lazy(() =>
  import("../guide/help-dialog").then(({ HelpDialog }) => ({ default: HelpDialog })),
);

const useStyles = makeStyles({
  root: {
    height: "100%",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateRows: "auto auto auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    position: "relative",
    color: tokens.colorNeutralForeground1,
  },
  main: { minHeight: 0 },
});

interface PaneFrameProps {
  /** A ribbon button may have changed the edition. */
  onEditionElsewhere: () => void;
}

export function PaneFrame({ onEditionElsewhere }: PaneFrameProps) {
  const styles = useStyles();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { t } = useTranslation();
  const { go } = useNavigation();
  const announce = useAnnounce();
  const openHelp = useCallback(() => setHelpOpen(true), []);
  useShortcuts(openHelp);
  useUnfinished();

  useEffect(
    () =>
      listenToRequests(({ outcome, ...wish }) => {
        onEditionElsewhere();
        if (wish.help) setHelpOpen(true);
        if (outcome) announce(outcome);
        go(wish);
      }),
    [onEditionElsewhere, announce, go],
  );

  return (
    <div className={styles.root}>
      <Header onHelp={openHelp} />
      <PaneSearch />
      <nav aria-label={t("frame.tabs")}>
        <PaneTabs />
      </nav>
      <div className={styles.main}>
        <TabPanels />
      </div>
      <Guide />
      <MessageArea />
      <Suspense>{isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}</Suspense>
    </div>
  );
}
