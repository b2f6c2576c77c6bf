import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import { FacetBar } from "./facet-bar";
import { findItems } from "../../search/find-items";
import { NoResults } from "./no-results";
import { ResultHead } from "./result-head";
import { ResultList } from "./result-list";
import { TickedBar } from "./ticked-bar";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr) auto",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

/** What fits the search and the filters. */
export function Results() {
  const styles = useStyles();
  const { edition, language } = usePane();
  const { state } = useBrowse();
  const asked = useDeferredValue(state);
  const results = useMemo(() => findItems(edition, language, asked), [edition, language, asked]);
  return (
    <div className={styles.root}>
      <FacetBar candidates={results.candidates} />
      <ResultHead results={results} />
      {results.items.length > 0 ? <ResultList items={results.items} /> : <NoResults />}
      <TickedBar />
    </div>
  );
}
