import { useCallback } from "react";
import { useBrowse } from "./browse-context";
import type { BrowseItem } from "../../search/browse-item";

/** A figure opens its page; a place becomes what the figures are narrowed down to. */
export function useOpenItem() {
  const { change } = useBrowse();
  return useCallback(
    (item: BrowseItem) => {
      if (item.kind === "figure") change({ type: "open", id: item.id });
      if (item.kind === "place") change({ type: "choose", chosen: { place: [item.place.id] }, text: "" });
    },
    [change],
  );
}
