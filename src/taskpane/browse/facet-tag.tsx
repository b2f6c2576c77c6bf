import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import type { BrowseItem } from "../../search/browse-item";
import { FacetValues } from "./facet-values";
import type { Facet } from "../../search/facets";
import { labelFacetValue } from "./label-facet-value";

const useStyles = makeStyles({
  tag: { flexShrink: 0 },
  label: {
    maxWidth: "11rem",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    display: "block",
  },
});

interface FacetTagProps {
  facet: Facet;
  candidates: readonly BrowseItem[];
}

/** "Belarus +1 ×": opens the values of its facet, or takes them away. */
export function FacetTag({ facet, candidates }: FacetTagProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const { state, change } = useBrowse();
  const [first = "", ...more] = state.chosen[facet] ?? [];
  const name = labelFacetValue(context, facet, first);
  const label = more.length > 0 ? `${name} +${more.length}` : name;
  return (
    <InteractionTag size="small" className={styles.tag}>
      <Popover trapFocus positioning="below-start">
        <PopoverTrigger disableButtonEnhancement>
          <InteractionTagPrimary
            hasSecondaryAction
            aria-label={t("facet.change", { facet: t(`facet.${facet}`), label })}
          >
            <span className={styles.label}>{label}</span>
          </InteractionTagPrimary>
        </PopoverTrigger>
        <PopoverSurface aria-label={t(`facet.${facet}`)}>
          <FacetValues facet={facet} candidates={candidates} />
        </PopoverSurface>
      </Popover>
      <InteractionTagSecondary
        // Its own name alone: Fluent would put that of the tag before it, "Partner: Cuba. Change Remove Cuba".
        aria-labelledby={undefined}
        aria-label={t("facet.remove", { label })}
        onClick={() => change({ type: "clearFacet", facet })}
      />
    </InteractionTag>
  );
}
