import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { Splitter } from "./splitter";

const useStyles = makeStyles({
  pane: { display: "flex", minHeight: 0 },
  content: {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  closed: { display: "none" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  icon: { width: "20px", height: "20px" },
  title: { flex: 1 },
  frame: { flex: 1, border: "none", width: "100%", minHeight: 0 },
});

export interface PaneProps {
  readonly ref: Ref<HTMLIFrameElement>;
  readonly title: string;
  readonly icon: string;
  readonly width: number;
  readonly isOpen: boolean;
  readonly onResize: (width: number) => void;
  readonly onClose: () => void;
}

/** The add-in's task pane. Closed, it stays loaded: its page is also the runtime of the functions. */
export function Pane({ ref, title, icon, width, isOpen, onResize, onClose }: PaneProps) {
  const styles = useStyles();
  return (
    <aside
      className={mergeClasses(styles.pane, !isOpen && styles.closed)}
      style={{ width }}
      aria-label={`${title} pane`}
    >
      <Splitter width={width} onResize={onResize} />
      <div className={styles.content}>
        <div className={styles.header}>
          <img className={styles.icon} src={icon} alt="" />
          <Subtitle2 as="h2" className={styles.title}>
            {title}
          </Subtitle2>
          <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close pane" onClick={onClose} />
        </div>
        <iframe ref={ref} className={styles.frame} title={title} />
      </div>
    </aside>
  );
}
