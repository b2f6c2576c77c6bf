import { useId } from "react";
import { describeEvent } from "../../core/lists/describe-event";
import type { RecordedEvent } from "../../core/record";
import { SourceLink } from "../parts/source-link";
import { usePane } from "../state/pane-context";
import { CardFrame } from "./card-frame";
import type { CardPlace } from "./card-frame";
import { useCardStyles } from "./use-card-styles";

interface EventCardProps extends CardPlace {
  event: RecordedEvent;
}

export function EventCard({ event, ...place }: EventCardProps) {
  const styles = useCardStyles();
  const { context } = usePane();
  const id = useId();
  const { when, kind, title, parties, place: where } = describeEvent(context, event);
  const isParty = event.place !== undefined && event.parties.includes(event.place);
  return (
    <CardFrame id={event.id} labelledBy={`${id}-title`} describedBy={`${id}-line`} {...place}>
      <p id={`${id}-title`} className={styles.title}>
        {title}
      </p>
      <p id={`${id}-line`} className={styles.line}>
        {[when, kind, isParty ? "" : where, parties].filter((part) => part !== "").join(" · ")}
      </p>
      <div className={styles.foot}>
        <SourceLink sources={event.sources} isReachable={place.isActive} />
      </div>
    </CardFrame>
  );
}
