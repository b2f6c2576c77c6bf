import { useId } from "react";
import { useTranslation } from "react-i18next";
import { describeTwinning } from "../../core/lists/describe-event";
import type { Twinning } from "../../core/record";
import { SourceLink } from "../parts/source-link";
import { usePane } from "../state/pane-context";
import { CardFrame } from "./card-frame";
import type { CardPlace } from "./card-frame";
import { useCardStyles } from "./use-card-styles";

interface TwinningCardProps extends CardPlace {
  twinning: Twinning;
}

export function TwinningCard({ twinning, ...place }: TwinningCardProps) {
  const styles = useCardStyles();
  const { t } = useTranslation();
  const { context } = usePane();
  const id = useId();
  const { a, b, years } = describeTwinning(context, twinning);
  return (
    <CardFrame id={twinning.id} labelledBy={`${id}-title`} describedBy={`${id}-line`} {...place}>
      <p id={`${id}-title`} className={styles.title}>
        {`${a} – ${b}`}
      </p>
      <p id={`${id}-line`} className={styles.line}>
        {[years, t("card.twins")].filter((part) => part !== "").join(" · ")}
      </p>
      <div className={styles.foot}>
        <SourceLink sources={twinning.sources} isReachable={place.isActive} />
      </div>
    </CardFrame>
  );
}
