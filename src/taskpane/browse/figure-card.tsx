import { Checkbox } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { describe } from "../../core/show/describe";
import type { Figure } from "../../core/record";
import { ChangeText } from "../parts/change-text";
import { ContradictedBadge } from "../parts/contradicted-badge";
import { SourceLink } from "../parts/source-link";
import { StatusBadge } from "../parts/status-badge";
import { ValueText } from "../parts/value-text";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import { CardFrame } from "./card-frame";
import { contradictionsOf } from "../../core/lists/contradictions-of";
import { FigureMenu } from "./figure-menu";
import { growthOf } from "./growth-of";
import type { CardPlace } from "./card-frame";
import { figureLines } from "./figure-lines";
import { useCardStyles } from "./use-card-styles";

interface FigureCardProps extends CardPlace {
  figure: Figure;
}

/** The value first, then of what, when, and by whom. */
export function FigureCard({ figure, ...place }: FigureCardProps) {
  const styles = useCardStyles();
  const { t } = useTranslation();
  const { context, language } = usePane();
  const { state, change } = useBrowse();
  const id = useId();
  const { edition } = context;
  const growth = useMemo(() => growthOf(edition, figure), [edition, figure]);
  const [contradiction] = useMemo(() => contradictionsOf(edition, figure), [edition, figure]);
  const { title, line } = figureLines(context, figure);
  const isTicked = state.ticked.includes(figure.id);
  const open = () => change({ type: "open", id: figure.id });
  return (
    <CardFrame
      id={figure.id}
      labelledBy={`${id}-value ${id}-title`}
      describedBy={`${id}-line`}
      isTicked={isTicked}
      onOpen={open}
      {...place}
    >
      <div className={styles.head}>
        <span id={`${id}-value`} className={styles.main}>
          <ValueText said={figure} />
        </span>
        <span className={styles.badges}>
          {contradiction && <ContradictedBadge by={describe(edition, contradiction, language)} />}
          <StatusBadge status={figure.status} />
        </span>
        <Checkbox
          className={isTicked ? undefined : styles.revealed}
          checked={isTicked}
          aria-label={t("card.tick", { title })}
          tabIndex={place.isActive ? undefined : -1}
          onChange={() => change({ type: "tick", id: figure.id })}
        />
      </div>
      <p id={`${id}-title`} className={styles.title}>
        {title}
      </p>
      <p id={`${id}-line`} className={styles.line}>
        <span>{line}</span>
        {growth && <ChangeText growth={growth} />}
      </p>
      <div className={styles.foot}>
        <SourceLink sources={figure.sources} isReachable={place.isActive} />
        <span className={styles.actions}>
          <FigureMenu figure={figure} onOpen={open} isReachable={place.isActive} />
        </span>
      </div>
    </CardFrame>
  );
}
