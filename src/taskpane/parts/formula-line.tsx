import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import { useCopy } from "../state/use-copy";
import { CopyButton } from "./copy-button";
import { localFormula } from "./local-formula";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

/** Where a long formula is broken: behind what parts its arguments, not within a number. */
const BEHIND_ARGUMENT = /(?<=[(,;])/;

/** A formula as one would type it, with a button that copies it. */
export function FormulaLine({ formula }: { formula: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const copy = useCopy();
  const text = localFormula(formula, language);
  return (
    <div className={styles.root}>
      <code className={styles.text}>
        {text.split(BEHIND_ARGUMENT).map((part, i) => (
          <Fragment key={i}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      <CopyButton label={t("action.copyFormula")} onCopy={() => void copy(text, t("done.formulaCopied"))} />
    </div>
  );
}
