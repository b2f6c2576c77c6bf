import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FunctionsMetadata } from "../host/functions/metadata";
import type { Manifest, RibbonControl } from "../manifest/manifest";
import type { Query } from "../query";
import type { Session } from "../session";
import { startSession } from "../start-session";
import { CellCard } from "./cell-card";
import { Pane } from "./pane";
import { Ribbon } from "./ribbon";
import { StatusBar } from "./status-bar";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto 1fr auto",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { display: "flex", minHeight: 0 },
  grid: { flex: 1, minWidth: 0, position: "relative" },
  canvas: { position: "absolute", inset: 0 },
});

export interface WorkbenchProps {
  readonly manifest: Manifest;
  readonly metadata: FunctionsMetadata;
  readonly shortcutsFile: object;
  readonly query: Query;
}

export function Workbench(props: WorkbenchProps) {
  const { manifest, query } = props;
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const started = useRef<Session>(undefined);
  const [session, setSession] = useState<Session>();
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [paneWidth, setPaneWidth] = useState(380);
  const [isDark, setDark] = useState(query.isDark);

  useEffect(() => {
    if (!container.current || !frame.current || started.current) return;
    const parts = { ...props, container: container.current, frame: frame.current };
    started.current = startSession({ ...parts, showPane: setPaneOpen });
    setSession(started.current);
  }, [props]);

  useEffect(() => session?.setDark(isDark), [session, isDark]);
  useEffect(() => session?.host.tellPaneVisible(isPaneOpen), [session, isPaneOpen]);

  const press = useCallback(
    ({ id, action }: RibbonControl) => {
      if (action?.type === "ShowTaskpane") setPaneOpen(true);
      if (action?.type === "ExecuteFunction") session?.addIn.runCommand(action.functionName, id);
    },
    [session],
  );

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <Ribbon manifest={manifest} onPress={press} />
        <div className={styles.body}>
          <main className={styles.grid} aria-label="Workbook">
            <div ref={container} className={styles.canvas} data-grid />
            {session && <CellCard session={session} />}
          </main>
          <Pane
            ref={frame}
            title={manifest.name}
            icon={manifest.icon}
            width={paneWidth}
            isOpen={isPaneOpen}
            onResize={setPaneWidth}
            onClose={() => setPaneOpen(false)}
          />
        </div>
        <StatusBar session={session} isDark={isDark} onDark={setDark} query={query} />
      </div>
    </FluentProvider>
  );
}
