import { useId } from "react";
import { useTranslation } from "react-i18next";
import { describePair } from "../../core/lists/describe-event";
import type { Pair } from "../../core/record";
import { SourceLink } from "../parts/source-link";
import { usePane } from "../state/pane-context";
import { CardFrame } from "./card-frame";
import type { CardPlace } from "./result-card";
import { useCardStyles } from "./use-card-styles";

interface PairCardProps extends CardPlace {
  pair: Pair;
}

export function PairCard({ pair, ...place }: PairCardProps) {
  const styles = useCardStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const id = useId();
  const { a, b, years } = describePair(context, pair);
  return (
    <CardFrame id={pair.id} labelledBy={`${id}-title`} describedBy={`${id}-line`} {...place}>
      <p id={`${id}-title`} className={styles.title}>
        {`${a} – ${b}`}
      </p>
      <p id={`${id}-line`} className={styles.line}>
        {[years, t("card.twins")].filter((part) => part !== "").join(" · ")}
      </p>
      <div className={styles.foot}>
        <SourceLink sources={pair.sources} isReachable={place.isActive} />
      </div>
    </CardFrame>
  );
}
