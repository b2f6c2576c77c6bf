import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useBrowse } from "./browse-context";
import type { BrowseItem } from "../../search/browse-item";
import { FacetPicker } from "./facet-picker";
import { FacetTag } from "./facet-tag";
import { FACETS } from "../../search/facets";

const useStyles = makeStyles({
  // One line whatever is chosen: what does not fit is scrolled to, and the list below stays where it is.
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: tokens.spacingVerticalXXXL,
    overflowX: "auto",
    scrollbarWidth: "thin",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
  },
});

/** What is chosen, as tags that can be changed and removed, and a way to choose more. */
export function FacetBar({ candidates }: { candidates: readonly BrowseItem[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = useBrowse();
  const inForce = FACETS.filter((facet) => state.chosen[facet]?.length);
  return (
    <div className={styles.root} role="group" aria-label={t("facet.filters")}>
      <FacetPicker candidates={candidates} />
      {inForce.map((facet) => (
        <FacetTag key={facet} facet={facet} candidates={candidates} />
      ))}
    </div>
  );
}
