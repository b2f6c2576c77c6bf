import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { fold } from "../../core/names/fold";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import type { BrowseItem } from "../../search/browse-item";
import { FacetCheckbox } from "./facet-checkbox";
import { countValues, type Facet } from "../../search/facets";
import { labelFacetValue } from "./label-facet-value";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, width: "min(17rem, 75vw)" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { height: "min(20rem, 45vh)", overflowY: "auto", overflowX: "hidden" },
  short: { maxHeight: "min(20rem, 45vh)", overflowY: "auto", overflowX: "hidden" },
});

/** As many as one takes in at a glance; for more there is a box to type in. */
const AT_A_GLANCE = 9;

interface FacetValuesProps {
  facet: Facet;
  candidates: readonly BrowseItem[];
}

/** The values of a facet, each with how many items it would leave. */
export function FacetValues({ facet, candidates }: FacetValuesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const { state, change } = useBrowse();
  const [typed, setTyped] = useState("");
  const values = useMemo(
    () =>
      countValues(context.edition, candidates, state.chosen, facet).map((value) => ({
        ...value,
        label: labelFacetValue(context, facet, value.code),
      })),
    [context, candidates, state.chosen, facet],
  );
  const isLong = values.length > AT_A_GLANCE;
  const shown = values.filter(({ label }) => fold(label).includes(fold(typed)));
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{t(`facet.${facet}`)}</h2>
      {isLong && (
        <Input
          size="small"
          value={typed}
          placeholder={t("facet.type")}
          aria-label={t("facet.type")}
          onChange={(_, { value }) => setTyped(value)}
        />
      )}
      <div className={isLong ? styles.list : styles.short} role="group" aria-label={t(`facet.${facet}`)}>
        {shown.map(({ code, label, count }) => (
          <FacetCheckbox
            key={code}
            label={label}
            count={count}
            isChosen={state.chosen[facet]?.includes(code) ?? false}
            onToggle={() => change({ type: "toggle", facet, code })}
          />
        ))}
      </div>
    </div>
  );
}
