import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { focusBehindPage } from "../frame/places";
import { END_PADDING } from "./message-room";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0, overflowWrap: "anywhere", outline: "none" },
  body: {
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${END_PADDING}`,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    alignContent: "start",
    gridAutoRows: "max-content",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  foot: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PageProps {
  title: string;
  onBack: () => void;
  children: ReactNode;
  /** What is done here: always in sight. */
  foot?: ReactNode;
}

/** A page over a tab's list, with the way back; Esc leads there too. */
export function Page({ title, onBack, children, foot }: PageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => void requestAnimationFrame(focusBehindPage);
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // From within the page, or from nowhere: a list or dialog that is open has its own Esc.
      const isHere = event.target === document.body || page.current?.contains(event.target as Node);
      const isOpen = event.target instanceof Element && event.target.getAttribute("aria-expanded") === "true";
      if (event.key !== "Escape" || event.defaultPrevented || !isHere || isOpen) return;
      event.preventDefault();
      // Excel would take Esc as the wish to leave the pane.
      event.stopPropagation();
      onBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onBack]);
  return (
    <div ref={page} className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={t("action.back")}
          onClick={onBack}
        />
        {/* In the tab order, since on the web Office.js leads out of the pane from whatever is not. */}
        <h2 ref={heading} tabIndex={0} className={styles.title}>
          {title}
        </h2>
      </div>
      <div className={styles.body} tabIndex={0}>
        {children}
      </div>
      {foot && (
        <div className={styles.foot} data-foot>
          {foot}
        </div>
      )}
    </div>
  );
}
