import { Badge } from "@fluentui/react-components";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { describePair } from "../../core/calls/events";
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
  const { setting } = usePane();
  const id = useId();
  const { a, b, years } = describePair(setting, pair);
  return (
    <CardFrame id={pair.id} labelledBy={`${id}-title`} describedBy={`${id}-line`} {...place}>
      <div className={styles.head}>
        <p id={`${id}-title`} className={styles.title} style={{ flexGrow: 1 }}>
          {`${a} – ${b}`}
        </p>
        <Badge appearance="outline" color="informative">
          {t("card.twins")}
        </Badge>
      </div>
      <p id={`${id}-line`} className={styles.line}>
        {years}
      </p>
      <div className={styles.foot}>
        <SourceLink sources={pair.sources} isReachable={place.isActive} />
      </div>
    </CardFrame>
  );
}
