import { makeStyles } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useState, type ComponentType } from "react";
import { BrowseTab } from "../browse/browse-tab";
import { TABS, type Tab } from "../pane-requests";
import { useNavigation } from "../state/navigation-context";
import { LoadingPane } from "./loading-pane";
import { panelId, tabId } from "./pane-tabs";

const PANELS: Record<Tab, ComponentType> = {
  browse: BrowseTab,
  build: lazy(() => import("../build/build-tab").then(({ BuildTab }) => ({ default: BuildTab }))),
  tables: lazy(() => import("../tables/tables-tab").then(({ TablesTab }) => ({ default: TablesTab }))),
  inspect: lazy(() => import("../inspect/inspect-tab").then(({ InspectTab }) => ({ default: InspectTab }))),
  data: lazy(() => import("../data/data-tab").then(({ DataTab }) => ({ default: DataTab }))),
};

const useStyles = makeStyles({
  panel: { minHeight: 0, height: "100%", overflow: "hidden" },
});

/** A tab keeps its state while another is shown, and is loaded when it is first opened. */
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
          <Suspense fallback={<LoadingPane />}>
            <Panel />
          </Suspense>
        </div>
      </Activity>
    );
  });
}
