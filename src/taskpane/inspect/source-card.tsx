import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Figure } from "../../core/record";
import { SourceLink } from "../parts/source-link";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mention: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** The words that carry the number, where they stand, and the reference behind them. */
export function SourceCard({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { edition } = usePane();
  const [source] = figure.sources;
  if (!source) return null;
  const citation = edition.citations.get(source.citation ?? "");
  const article = edition.articles.get(source.article);
  return (
    <blockquote className={styles.root}>
      {source.mention && (
        <p className={styles.mention}>
          <q>{source.mention}</q>
        </p>
      )}
      <p className={styles.title}>{citation?.title ?? article?.title}</p>
      <SourceLink sources={figure.sources} />
    </blockquote>
  );
}
