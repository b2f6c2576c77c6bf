import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type MouseEvent, type ReactNode } from "react";

export interface CardPlace {
  /** From 1. */
  position: number;
  count: number;
  /** The one card that Tab leads to. */
  isActive: boolean;
  onActivate: () => void;
}

const useStyles = makeStyles({
  root: {
    // What is done with a card shows when the eye or the focus is on it, in room that is there anyway.
    "--reveal": "0",
    "@media (hover: none)": { "--reveal": "1" },
    ":hover": { "--reveal": "1", boxShadow: tokens.shadow4 },
    ":focus-within": { "--reveal": "1" },
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThin}`,
    },
  },
  ticked: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
});

interface CardFrameProps extends CardPlace {
  id: string;
  labelledBy: string;
  describedBy?: string;
  isTicked?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}

/** Milliseconds at most between the two clicks of a double one. */
const DOUBLE_CLICK = 800;

/** Both clicks are on the card: a button on it, or a menu that was over it and has closed, is pressed for itself. */
function useDoubleClick(perform: (() => void) | undefined) {
  const first = useRef(-Infinity);
  return ({ detail, timeStamp, target, currentTarget }: MouseEvent) => {
    const isOwn =
      target instanceof Element && currentTarget.contains(target) && !target.closest("button, a, input");
    if (!isOwn) return;
    if (detail === 1) first.current = timeStamp;
    else if (detail === 2 && timeStamp - first.current < DOUBLE_CLICK) perform?.();
  };
}

/** What all cards are: an article of the feed that takes the focus. */
export function CardFrame(props: CardFrameProps) {
  const { id, position, count, isActive, onActivate, labelledBy, describedBy, isTicked, onOpen, children } =
    props;
  const styles = useStyles();
  const onClick = useDoubleClick(onOpen);
  return (
    <article
      role="article"
      data-id={id}
      className={mergeClasses(styles.root, isTicked && styles.ticked)}
      aria-posinset={position}
      aria-setsize={count}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      tabIndex={isActive ? 0 : -1}
      onFocus={onActivate}
      onClick={onClick}
    >
      {children}
    </article>
  );
}
