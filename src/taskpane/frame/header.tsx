import { Button, makeStyles, tokens, Tooltip, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useTranslation } from "react-i18next";
import { EditionButton } from "./edition-button";

const useStyles = makeStyles({
  root: {
    display: "flex",
    // Much enlarged, the edition stands below the name.
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
});

export function Header({ onHelp }: { onHelp: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{t("frame.name")}</h1>
      <EditionButton />
      <Tooltip content={t("frame.help")} relationship="label">
        <Button appearance="subtle" size="small" icon={<QuestionCircleRegular />} onClick={onHelp} />
      </Tooltip>
    </header>
  );
}
