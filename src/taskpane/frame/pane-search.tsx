import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useBrowse } from "../browse/browse-context";
import { useNavigation } from "../state/navigation-context";
import { focusResults, SEARCH_ID } from "./places";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM}` },
  box: { width: "100%", maxWidth: "none" },
});

/** Searching leads to Browse from anywhere; Enter and the down arrow lead into the results. */
export function PaneSearch() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, change } = useBrowse();
  const { tab, go } = useNavigation();

  const search = (text: string) => {
    change({ type: "search", text });
    if (tab !== "browse") go({ tab: "browse" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    if (tab !== "browse") go({ tab: "browse" });
    focusResults();
  };

  return (
    <div role="search" className={styles.root}>
      <SearchBox
        id={SEARCH_ID}
        className={styles.box}
        aria-label={t("frame.search")}
        placeholder={t("frame.searchHint")}
        value={state.text}
        onChange={(_, { value }) => search(value)}
        onKeyDown={onKeyDown}
        dismiss={{ "aria-label": t("frame.clearSearch") }}
      />
    </div>
  );
}
