import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { RESULTS_ID } from "../frame/places";
import type { BrowseItem } from "../../search/browse-item";
import { ResultCard } from "./result-card";
import { useListKeys } from "./use-list-keys";

const useStyles = makeStyles({
  scroller: { overflowY: "auto", minHeight: 0, scrollbarGutter: "stable", scrollbarWidth: "thin" },
  feed: { position: "relative", width: "100%" },
  place: {
    position: "absolute",
    top: 0,
    insetInline: 0,
    padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
  },
});

/** About the height of a card, in pixels, until it has been measured. */
const USUAL_HEIGHT = 124;

/** The results, of which only those in sight are in the page. */
export function ResultList({ items }: { items: readonly BrowseItem[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it answers with is used here only, unremembered
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (i) => items[i]?.id ?? i,
    overscan: 3,
    paddingStart: 2,
    // Room for a message at the foot.
    paddingEnd: USUAL_HEIGHT,
  });
  const { active, setActive, handlers } = useListKeys(items, scroller, virtualizer);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        id={RESULTS_ID}
        role="feed"
        aria-label={t("list.results")}
        className={styles.feed}
        style={{ height: virtualizer.getTotalSize() }}
        {...handlers}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <div
                key={key}
                role="none"
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ResultCard
                  item={item}
                  position={index + 1}
                  count={items.length}
                  isActive={index === active}
                  onActivate={() => setActive(item.id)}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
