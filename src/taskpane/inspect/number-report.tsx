import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ShownNumber } from "../../core/show/cell";
import { describeSubject } from "../../core/show/describe";
import { explainAnswer } from "../../core/show/explain-answer";
import { WHY_WORDS } from "../../core/words/why";
import { DerivedBadge } from "../parts/derived-badge";
import { Explanation } from "../parts/explanation";
import { StatusBadge } from "../parts/status-badge";
import { ValueText } from "../parts/value-text";
import { usePane } from "../state/pane-context";
import { CiteMenu } from "./cite-menu";
import { SourceCard } from "./source-card";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
  },
  value: {
    ...typographyStyles.title3,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  subject: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The source first, in large: the rest is what it says, and what others say. */
export function NumberReport({ shown: { answer } }: { shown: ShownNumber }) {
  const styles = useStyles();
  const { edition, language } = usePane();
  const lines = useMemo(() => {
    const words = WHY_WORDS[language];
    // What the head and the source's card say already is left out.
    const said = answer.steps ? [words.derived] : [words.stated, words.source, words.reference];
    return explainAnswer(edition, answer, language).filter(([heading]) => !said.includes(heading));
  }, [edition, answer, language]);
  return (
    <section className={styles.root}>
      <div>
        <div className={styles.value}>
          <ValueText said={answer} />
          <StatusBadge status={answer.status} />
          {answer.steps && <DerivedBadge />}
        </div>
        <p className={styles.subject}>{describeSubject(edition, answer, language)}</p>
      </div>
      {answer.figures.map((figure) => (
        <SourceCard key={figure.id} figure={figure} />
      ))}
      <Explanation lines={lines} />
      <CiteMenu answer={answer} />
    </section>
  );
}
