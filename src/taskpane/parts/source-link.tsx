import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import type { Source } from "../../core/record";
import { shortSource, urlOf } from "../../core/show/cite";
import { isSafeLink } from "../../core/safe-link";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  link: { color: tokens.colorBrandForegroundLink },
  icon: { marginInlineStart: tokens.spacingHorizontalXXS, verticalAlign: "text-bottom" },
});

interface SourceLinkProps {
  sources: Source[];
  /** Whether Tab stops here: in a list only at the active card. */
  isReachable?: boolean;
}

/** "Zalessky 2021, lines 344–350 ↗": always in sight, linked where the reference has an address. */
export function SourceLink({ sources, isReachable = true }: SourceLinkProps) {
  const styles = useStyles();
  const { edition, language } = usePane();
  const [source] = sources;
  const text = shortSource(edition, { sources }, language);
  const url = source && urlOf(edition, source);
  const cited = edition.citations.get(source?.citation ?? "")?.title;
  // All of the text too: in a narrow pane its end is cut off.
  const title = cited ? `${text}: ${cited}` : text;
  if (!url || !isSafeLink(url))
    return (
      <span className={styles.root} title={title}>
        {text}
      </span>
    );
  return (
    <Link
      className={mergeClasses(styles.root, styles.link)}
      href={url}
      target="_blank"
      rel="noreferrer"
      title={title}
      tabIndex={isReachable ? undefined : -1}
    >
      {text}
      <OpenRegular className={styles.icon} aria-hidden />
    </Link>
  );
}
