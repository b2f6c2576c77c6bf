import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CardPlace } from "./result-card";

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

/** What stands on a card and is pressed for itself, perhaps twice. */
const isControl = (target: EventTarget) => target instanceof Element && target.closest("button, a, input");

/** What all cards are: an article of the feed that takes the focus. */
export function CardFrame(props: CardFrameProps) {
  const { id, position, count, isActive, onActivate, labelledBy, describedBy, isTicked, onOpen, children } =
    props;
  const styles = useStyles();
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
      onDoubleClick={({ target }) => !isControl(target) && onOpen?.()}
    >
      {children}
    </article>
  );
}
