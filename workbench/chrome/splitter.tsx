import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent } from "react";

const NARROWEST = 320;
const WIDEST = 640;
const STEP = 20;

const useStyles = makeStyles({
  bar: {
    position: "relative",
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // While the bar is being dragged the pointer must not get lost in the frame beside it.
  shield: { position: "fixed", inset: 0, zIndex: 1000, cursor: "col-resize" },
});

const limit = (width: number) => Math.min(Math.max(width, NARROWEST), WIDEST);

/** Makes the pane wider and narrower, with the pointer or the arrow keys. */
export function Splitter({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const styles = useStyles();
  const [start, setStart] = useState<{ x: number; width: number }>();

  const press = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setStart({ x: event.clientX, width });
  };
  const move = (event: PointerEvent) => start && onResize(limit(start.width + start.x - event.clientX));
  const nudge = (event: KeyboardEvent) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP, Home: WIDEST, End: -WIDEST }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    onResize(limit(width + change));
  };

  return (
    <div
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.bar}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={() => setStart(undefined)}
      onKeyDown={nudge}
    >
      {start && <div className={styles.shield} />}
    </div>
  );
}
