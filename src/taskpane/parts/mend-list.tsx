import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useTranslation } from "react-i18next";
import type { Mend } from "../../formula/mends";

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

interface MendListProps {
  mends: readonly Mend[];
  onMend: (mend: Mend) => void;
}

/** The nearest that exists, each at one click. */
export function MendList({ mends, onMend }: MendListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (mends.length === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={t("mend.heading")}>
      <p className={styles.heading}>{t("mend.heading")}</p>
      {mends.map((mend) => (
        <Button
          key={mend.formula}
          size="small"
          className={styles.button}
          icon={<WrenchRegular />}
          onClick={() => onMend(mend)}
        >
          {mend.answer ? `${mend.change}: ${mend.answer}` : mend.change}
        </Button>
      ))}
    </div>
  );
}
