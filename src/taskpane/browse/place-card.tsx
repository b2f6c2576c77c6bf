import { Link } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Entity } from "../../core/record";
import { usePane } from "../state/pane-context";
import { useBrowse } from "./browse-context";
import { CardFrame } from "./card-frame";
import { countSpoken } from "./count-spoken";
import type { CardPlace } from "./card-frame";
import { useCardStyles } from "./use-card-styles";

interface PlaceCardProps extends CardPlace {
  place: Entity;
  id: string;
}

/** A place leads to what is on record of it. */
export function PlaceCard({ place, id: itemId, ...position }: PlaceCardProps) {
  const styles = useCardStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const { change } = useBrowse();
  const id = useId();
  const { figures, events } = useMemo(() => countSpoken(edition, place.id), [edition, place.id]);
  const parent = edition.entities.get(place.parent)?.names[language];
  const show = (list: "figures" | "events") =>
    change({ type: "choose", chosen: { place: [place.id] }, list, text: "" });
  const tabIndex = position.isActive ? undefined : -1;
  return (
    <CardFrame
      id={itemId}
      labelledBy={`${id}-title`}
      describedBy={`${id}-line`}
      onOpen={() => show("figures")}
      {...position}
    >
      <p id={`${id}-title`} className={styles.title}>
        {place.names[language]}
      </p>
      <p id={`${id}-line`} className={styles.line}>
        {[t(`entityKind.${place.kind}`), parent].filter((part) => part !== undefined).join(" · ")}
      </p>
      <div className={styles.foot}>
        <span className={styles.line}>
          {figures > 0 && (
            <Link as="button" tabIndex={tabIndex} onClick={() => show("figures")}>
              {t("list.figuresCount", { count: figures })}
            </Link>
          )}
          {events > 0 && (
            <Link as="button" tabIndex={tabIndex} onClick={() => show("events")}>
              {t("list.eventsCount", { count: events })}
            </Link>
          )}
        </span>
      </div>
    </CardFrame>
  );
}
