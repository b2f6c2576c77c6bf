import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessages } from "../state/messages-context";
import { useNavigation } from "../state/navigation-context";
import { DoneMessage } from "./done-message";
import { TroubleMessage } from "./trouble-message";
import { useAboveFoot } from "./use-above-foot";
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

/** Milliseconds for which a message stays that asks for nothing. Undo stays on its key. */
const READING_TIME = 15_000;

/** Where the pane says what it has done, is doing, or could not do. */
export function MessageArea() {
  const styles = useStyles();
  const { message, show } = useMessages();
  const { tab } = useNavigation();
  const area = useRef<HTMLDivElement>(null);
  useFocusBack(area, message);
  useAboveFoot(area, message, tab);

  useEffect(() => {
    if (message?.kind !== "done") return undefined;
    const timer = setTimeout(
      () => !area.current?.contains(document.activeElement) && show(undefined),
      READING_TIME,
    );
    return () => clearTimeout(timer);
  }, [message, show]);

  const close = () => show(undefined);
  return (
    <div ref={area} role="status" className={styles.root}>
      {message?.kind === "done" && <DoneMessage message={message} onClose={close} />}
      {message?.kind === "trouble" && <TroubleMessage message={message} onClose={close} />}
      {message?.kind === "working" && <WorkingMessage message={message} />}
    </div>
  );
}
