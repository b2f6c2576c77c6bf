import type { CardPlace } from "./card-frame";
import type { BrowseItem } from "../../search/browse-item";
import { EventCard } from "./event-card";
import { FigureCard } from "./figure-card";
import { TwinningCard } from "./twinning-card";
import { PlaceCard } from "./place-card";

interface ResultCardProps extends CardPlace {
  item: BrowseItem;
}

export function ResultCard({ item, ...place }: ResultCardProps) {
  switch (item.kind) {
    case "figure":
      return <FigureCard figure={item.figure} {...place} />;
    case "event":
      return <EventCard event={item.event} {...place} />;
    case "twinning":
      return <TwinningCard twinning={item.twinning} {...place} />;
    case "place":
      return <PlaceCard place={item.place} id={item.id} {...place} />;
  }
}
