import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import type { BrowseItem } from "../../search/browse-item";
import { FacetValues } from "./facet-values";
import { countValues, FACETS, type Facet } from "../../search/facets";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  list: { display: "grid", width: "min(17rem, 75vw)" },
  facet: { justifyContent: "space-between", fontWeight: tokens.fontWeightRegular },
  values: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
});

/** First what to narrow down by, then to what. */
export function FacetPicker({ candidates }: { candidates: readonly BrowseItem[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition } = usePane();
  const { state } = useBrowse();
  const [facet, setFacet] = useState<Facet>();
  const offered = FACETS.filter((one) => countValues(edition, candidates, state.chosen, one).length > 0);
  return (
    <Popover trapFocus positioning="below-start" onOpenChange={(_, { open }) => open && setFacet(undefined)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" className={styles.button} icon={<FilterRegular />}>
          {t("facet.filter")}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={t("facet.filters")}>
        {facet ? (
          <div className={styles.values}>
            <Button
              size="small"
              appearance="transparent"
              icon={<ArrowLeftRegular />}
              onClick={() => setFacet(undefined)}
            >
              {t("facet.all")}
            </Button>
            <FacetValues facet={facet} candidates={candidates} />
          </div>
        ) : (
          <div className={styles.list}>
            {offered.map((one) => (
              <Button
                key={one}
                appearance="subtle"
                className={styles.facet}
                icon={<ChevronRightRegular />}
                iconPosition="after"
                onClick={() => setFacet(one)}
              >
                {t(`facet.${one}`)}
              </Button>
            ))}
          </div>
        )}
      </PopoverSurface>
    </Popover>
  );
}
