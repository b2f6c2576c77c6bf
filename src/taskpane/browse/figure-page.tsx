import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { stated } from "../../core/figures/answer";
import { describe } from "../../core/show/describe";
import { explainAnswer } from "../../core/show/explain-answer";
import { besideOf } from "../../core/ask/read-figure";
import type { Figure } from "../../core/record";
import { WHY_WORDS } from "../../core/words/why";
import { ContradictedBadge } from "../parts/contradicted-badge";
import { Explanation } from "../parts/explanation";
import { figureFormula } from "../../formula/figure-formula";
import { FormulaLine } from "../parts/formula-line";
import { Page } from "../parts/page";
import { SourceLink } from "../parts/source-link";
import { StatusBadge } from "../parts/status-badge";
import { ValueText } from "../parts/value-text";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { contradictionsOf } from "../../core/lists/contradictions-of";
import { FigureMenu } from "./figure-menu";
import { figureLines } from "./figure-lines";
import { SeriesList } from "./series-list";

const useStyles = makeStyles({
  value: { ...typographyStyles.title2, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FigurePageProps {
  figure: Figure;
  onBack: () => void;
}

/** All that is known of a figure: its source, what else is said, its formula, its series. */
export function FigurePage({ figure, onBack }: FigurePageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, prefix } = usePane();
  const { go } = useNavigation();
  const { edition, language } = context;
  const { title, line } = figureLines(context, figure);
  const { formula } = figureFormula(context, figure, prefix);
  const [contradiction] = contradictionsOf(edition, figure);
  const lines = useMemo(
    () =>
      // The head of the page says what is stated.
      explainAnswer(edition, stated(figure, besideOf(edition, figure)), language).filter(
        ([heading]) => heading !== WHY_WORDS[language].stated,
      ),
    [edition, figure, language],
  );
  return (
    <Page title={title} onBack={onBack} foot={<FigureMenu figure={figure} size="medium" />}>
      <div className={styles.head}>
        <span className={styles.value}>
          <ValueText said={figure} />
        </span>
        <StatusBadge status={figure.status} />
        {contradiction && <ContradictedBadge by={describe(edition, contradiction, language)} />}
      </div>
      <p className={styles.line}>{line}</p>
      <SourceLink sources={figure.sources} />
      <FormulaLine formula={formula} />
      <Link as="button" onClick={() => go({ tab: "build", formula })}>
        {t("action.openInBuild")}
      </Link>
      <Explanation lines={lines} />
      <SeriesList figure={figure} />
    </Page>
  );
}
