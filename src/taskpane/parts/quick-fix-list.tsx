import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useTranslation } from "react-i18next";
import type { QuickFix } from "../../formula/quick-fixes";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    justifyItems: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  heading: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  button: {
    textAlign: "start",
    justifyContent: "start",
    fontWeight: tokens.fontWeightRegular,
    maxWidth: "100%",
    overflowWrap: "anywhere",
  },
});

interface QuickFixListProps {
  quickFixes: readonly QuickFix[];
  onFix: (fix: QuickFix) => void;
}

/** The nearest that exists, each at one click. */
export function QuickFixList({ quickFixes, onFix }: QuickFixListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (quickFixes.length === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={t("quickFix.heading")}>
      <p className={styles.heading}>{t("quickFix.heading")}</p>
      {quickFixes.map((fix) => (
        <Button
          key={fix.formula}
          size="small"
          className={styles.button}
          icon={<WrenchRegular />}
          onClick={() => onFix(fix)}
        >
          {fix.answer ? `${fix.change}: ${fix.answer}` : fix.change}
        </Button>
      ))}
    </div>
  );
}
