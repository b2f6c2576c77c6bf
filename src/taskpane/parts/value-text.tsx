import { makeStyles, tokens } from "@fluentui/react-components";
import type { Answer } from "../../core/figures/answer";
import { caseAfter, showSaid, showValue } from "../../core/show/display";
import type { Figure } from "../../core/record";
import { PART_OF_PERIOD } from "../../core/words/how-said";
import { QUALIFIER_WORDS } from "../../core/words/labels";
import { usePane } from "../state/pane-context";
import { fullValue } from "./full-value";

const useStyles = makeStyles({
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  qualifier: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The number with the source's own reservation, in words: "more than $280M". All digits are in the tooltip. */
export function ValueText({ said }: { said: Answer | Figure }) {
  const styles = useStyles();
  const { context } = usePane();
  const { edition, language } = context;
  const word = said.qualifier === "between" ? "" : QUALIFIER_WORDS[language][said.qualifier];
  const number =
    said.qualifier === "between"
      ? showSaid(edition, said, language)
      : showValue(edition, said, language, caseAfter(said.qualifier));
  const part = said.coverage === "part" && said.qualifier !== "between" && PART_OF_PERIOD[language];
  return (
    <span title={fullValue(context, said)}>
      {word && <span className={styles.qualifier}>{word} </span>}
      <span className={styles.value}>{number}</span>
      {part && <span className={styles.qualifier}> ({part})</span>}
    </span>
  );
}
