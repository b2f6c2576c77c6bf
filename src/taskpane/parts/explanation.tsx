import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Line } from "../../core/show/explain-answer";

const useStyles = makeStyles({
  root: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** How a number came about, line by line: what a line is about, and what it says. */
export function Explanation({ lines }: { lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {lines.map(([heading, text], i) => (
        <div key={i}>
          <dt className={styles.heading}>{heading}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
