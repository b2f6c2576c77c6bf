import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import sourcebook from "../../../package.json";
import { exampleFormulas } from "../browse/example-formula";
import { FormulaLine } from "../parts/formula-line";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { SHORTCUTS } from "./shortcuts";

const useStyles = makeStyles({
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  keys: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  key: { ...typographyStyles.caption1Strong, fontFamily: tokens.fontFamilyMonospace },
  what: { margin: 0 },
});

/** What the keys do, formulas to paste, and the first steps once more. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, prefix, kind } = usePane();
  const { go } = useNavigation();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("help.title")}</DialogTitle>
          <DialogContent className={styles.content}>
            <h3 className={styles.heading}>{t("help.keys")}</h3>
            <dl className={styles.keys}>
              {SHORTCUTS.map(({ keys, what }) => [
                <dt key={keys} className={styles.key}>
                  {keys}
                </dt>,
                <dd key={what} className={styles.what}>
                  {t(`help.${what}`)}
                </dd>,
              ])}
            </dl>
            <h3 className={styles.heading}>{t("help.formulas")}</h3>
            {exampleFormulas(context, prefix).map((formula) => (
              <FormulaLine key={formula} formula={formula} />
            ))}
            <Link href="help/index.html" target="_blank" rel="noreferrer">
              {t("help.guide")}
            </Link>
            <Caption1>
              {t("frame.name")} {sourcebook.version}
            </Caption1>
          </DialogContent>
          <DialogActions>
            {kind === "excel" && (
              <Button
                onClick={() => {
                  onClose();
                  go({ tab: "data", tool: "excel" });
                }}
              >
                {t("tool.excel")}
              </Button>
            )}
            <Button
              onClick={() => {
                onClose();
                go({ tab: "browse", guide: true });
              }}
            >
              {t("help.steps")}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {t("action.close")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
