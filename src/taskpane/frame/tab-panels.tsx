import { makeStyles } from "@fluentui/react-components";
import { Activity, useState, type ComponentType } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { BrowseTab } from "../browse/browse-tab";
import { BrokenPart } from "../parts/broken-part";
import { latePart } from "../parts/late-part";
import { TABS, type Tab } from "../../commands/pane-request";
import { useNavigation } from "../state/navigation-context";
import { LoadingPane } from "./loading-pane";
import { panelId, tabId } from "./pane-tabs";

const OPTIONS = { waiting: <LoadingPane /> };

const PANELS: Record<Tab, ComponentType> = {
  browse: BrowseTab,
  build: latePart(() => import("../build/build-tab").then(({ BuildTab }) => BuildTab), OPTIONS),
  tables: latePart(() => import("../tables/tables-tab").then(({ TablesTab }) => TablesTab), OPTIONS),
  inspect: latePart(() => import("../inspect/inspect-tab").then(({ InspectTab }) => InspectTab), OPTIONS),
  data: latePart(() => import("../data/data-tab").then(({ DataTab }) => DataTab), OPTIONS),
};

const useStyles = makeStyles({
  panel: { minHeight: 0, height: "100%", overflow: "hidden" },
});

/** A tab keeps its state while another is shown, is loaded when it is first opened, and breaks alone. */
export function TabPanels() {
  const styles = useStyles();
  const { tab } = useNavigation();
  const [visited, setVisited] = useState<readonly Tab[]>([tab]);
  if (!visited.includes(tab)) setVisited([...visited, tab]);
  return TABS.filter((name) => visited.includes(name)).map((name) => {
    const Panel = PANELS[name];
    return (
      <Activity key={name} mode={name === tab ? "visible" : "hidden"}>
        <div role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} className={styles.panel}>
          <ErrorBoundary FallbackComponent={BrokenPart}>
            <Panel />
          </ErrorBoundary>
        </div>
      </Activity>
    );
  });
}
