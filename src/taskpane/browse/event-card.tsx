import { Badge } from "@fluentui/react-components";
import { useId } from "react";
import { describeEvent } from "../../core/calls/events";
import type { RecordedEvent } from "../../core/record";
import { SourceLink } from "../parts/source-link";
import { usePane } from "../state/pane-context";
import { CardFrame } from "./card-frame";
import type { CardPlace } from "./result-card";
import { useCardStyles } from "./use-card-styles";

interface EventCardProps extends CardPlace {
  event: RecordedEvent;
}

export function EventCard({ event, ...place }: EventCardProps) {
  const styles = useCardStyles();
  const { setting } = usePane();
  const id = useId();
  const { when, kind, title, parties, place: where } = describeEvent(setting, event);
  return (
    <CardFrame id={event.id} labelledBy={`${id}-title`} describedBy={`${id}-line`} {...place}>
      <div className={styles.head}>
        <p id={`${id}-title`} className={styles.title} style={{ flexGrow: 1 }}>
          {title}
        </p>
        <Badge appearance="outline" color="informative">
          {kind}
        </Badge>
      </div>
      <p id={`${id}-line`} className={styles.line}>
        {[when, where, parties].filter((part) => part !== "").join(" · ")}
      </p>
      <div className={styles.foot}>
        <SourceLink sources={event.sources} isReachable={place.isActive} />
      </div>
    </CardFrame>
  );
}
