import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLeftCheck } from "../check/use-left-check";
import { Guide } from "../guide/guide";
import { listenToRequests } from "../pane-requests";
import { useMessages } from "../state/messages-context";
import { useAnnounce } from "../state/use-announce";
import { useNavigation } from "../state/navigation-context";
import { useStartNews } from "../state/use-start-news";
import { latePart } from "../parts/late-part";
import { BrokenMessage } from "./broken-message";
import { useUnfinished } from "../state/use-unfinished";
import { Header } from "./header";
import { MessageArea } from "./message-area";
import { PaneSearch } from "./pane-search";
import { PaneTabs } from "./pane-tabs";
import { TabPanels } from "./tab-panels";
import { useShortcuts } from "./use-shortcuts";

const HelpDialog = latePart(() => import("../guide/help-dialog").then(({ HelpDialog }) => HelpDialog), {
  Broken: BrokenMessage,
});

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

export function PaneFrame() {
  const styles = useStyles();
  // Asked for once more, what was broken is drawn anew.
  const [help, setHelp] = useState<number>();
  const { t } = useTranslation();
  const { go } = useNavigation();
  const { show } = useMessages();
  const announce = useAnnounce();
  const openHelp = useCallback(() => setHelp((times = 0) => times + 1), []);
  useShortcuts(openHelp);
  useStartNews();
  useLeftCheck();
  useUnfinished();

  useEffect(
    () =>
      listenToRequests(({ outcome, reports, isAtWork, ...request }) => {
        if (request.help) openHelp();
        if (isAtWork) return show({ kind: "done", text: t("done.once") });
        if (outcome) announce(outcome, reports);
        go(request);
      }),
    [announce, go, openHelp, show, t],
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
      {help !== undefined && <HelpDialog key={help} onClose={() => setHelp(undefined)} />}
    </div>
  );
}
