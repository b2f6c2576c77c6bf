import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { useMessages } from "../state/messages-context";
import { useNavigation } from "../state/navigation-context";
import { DoneMessage } from "./done-message";
import { TroubleMessage } from "./trouble-message";
import { useFocusBack } from "./use-focus-back";
import { WorkingMessage } from "./working-message";

const useStyles = makeStyles({
  // Over the foot of the pane, so that nothing moves when a message comes or goes.
  root: {
    position: "absolute",
    insetInline: tokens.spacingHorizontalS,
    bottom: tokens.spacingVerticalS,
    zIndex: 1,
  },
});

/** What a page does stands at its foot: a message stays above it. */
function footHeight(): number {
  const heights = [...document.querySelectorAll<HTMLElement>("[data-foot]")].map(
    ({ offsetHeight }) => offsetHeight,
  );
  return Math.max(0, ...heights);
}

/** Milliseconds for which a message stays that asks for nothing. Undo stays on its key. */
const READING_TIME = 15_000;

/** Where the pane says what it has done, is doing, or could not do. */
export function MessageArea() {
  const styles = useStyles();
  const { message, say } = useMessages();
  const { wish } = useNavigation();
  const area = useRef<HTMLDivElement>(null);
  useFocusBack(area, message);
  useLayoutEffect(() => {
    if (area.current) area.current.style.marginBottom = `${footHeight()}px`;
  }, [message, wish]);

  useEffect(() => {
    if (message?.kind !== "done") return undefined;
    const timer = setTimeout(
      () => !area.current?.contains(document.activeElement) && say(undefined),
      READING_TIME,
    );
    return () => clearTimeout(timer);
  }, [message, say]);

  const close = () => say(undefined);
  return (
    <div ref={area} role="status" className={styles.root}>
      {message?.kind === "done" && <DoneMessage message={message} onClose={close} />}
      {message?.kind === "trouble" && <TroubleMessage message={message} onClose={close} />}
      {message?.kind === "working" && <WorkingMessage message={message} />}
    </div>
  );
}
