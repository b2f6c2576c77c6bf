import { lazy, Suspense, useEffect } from "react";
import { LoadingPane } from "../frame/loading-pane";
import { usePane } from "../state/pane-context";
import { whenIdle } from "../state/when-idle";
import { useBrowse } from "./browse-context";
import { countChosen } from "./facets";
import { StartPage } from "./start-page";

const loadResults = () => import("./results");
const loadFigurePage = () => import("./figure-page");

const Results = lazy(() => loadResults().then(({ Results }) => ({ default: Results })));
const FigurePage = lazy(() => loadFigurePage().then(({ FigurePage }) => ({ default: FigurePage })));

/** Search, narrow down, pick: the way from a question to a number. */
export function BrowseTab() {
  const { edition } = usePane();
  const { state, change } = useBrowse();
  const open = state.open === undefined ? undefined : edition.figures.get(state.open);
  const isAsked = state.text.trim() !== "" || countChosen(state.chosen) > 0 || state.isAllShown;

  // The start page is there at once; what comes after it is fetched while it is read.
  useEffect(() => whenIdle(() => void Promise.all([loadResults(), loadFigurePage()])), []);

  if (!open && !isAsked) return <StartPage />;
  return (
    <Suspense fallback={<LoadingPane />}>
      {open ? (
        <FigurePage key={open.id} figure={open} onBack={() => change({ type: "open", id: undefined })} />
      ) : (
        <Results />
      )}
    </Suspense>
  );
}
