import { useEffect } from "react";
import { LoadingPane } from "../frame/loading-pane";
import { latePart } from "../parts/late-part";
import { usePane } from "../state/pane-context";
import { whenIdle } from "../state/when-idle";
import { useBrowse } from "./browse-context";
import { countChosen } from "../../search/facets";
import { StartPage } from "./start-page";

const loadResults = () => import("./results");
const loadFigurePage = () => import("./figure-page");

const OPTIONS = { waiting: <LoadingPane /> };

const Results = latePart(() => loadResults().then(({ Results }) => Results), OPTIONS);
const FigurePage = latePart(() => loadFigurePage().then(({ FigurePage }) => FigurePage), OPTIONS);

/** Search, narrow down, pick: the way from a question to a number. */
export function BrowseTab() {
  const { edition } = usePane();
  const { state, change } = useBrowse();
  const open = state.open === undefined ? undefined : edition.figures.get(state.open);
  const isAsked = state.text.trim() !== "" || countChosen(state.chosen) > 0 || state.isAllShown;

  // The start page is there at once; what comes after it is fetched while it is read.
  useEffect(() => whenIdle(() => void Promise.allSettled([loadResults(), loadFigurePage()])), []);

  if (!open && !isAsked) return <StartPage />;
  if (!open) return <Results />;
  return <FigurePage key={open.id} figure={open} onBack={() => change({ type: "open", id: undefined })} />;
}
