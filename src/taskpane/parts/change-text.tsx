import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { showValue } from "../../core/show/display";
import type { Figure } from "../../core/record";
import { usePane } from "../state/pane-context";
import { useHiddenStyles } from "./use-hidden-styles";

const useStyles = makeStyles({
  root: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** "▲ 17%": the stated change against the year before. */
export function ChangeText({ growth }: { growth: Figure }) {
  const styles = useStyles();
  const { spoken } = useHiddenStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const size = showValue(edition, { ...growth, value: Math.abs(growth.value) }, language);
  const isUp = growth.value >= 0;
  return (
    <span className={styles.root}>
      <span aria-hidden>{`${isUp ? "▲" : "▼"} ${size}`}</span>
      <span className={spoken}>{t(isUp ? "card.up" : "card.down", { size })}</span>
    </span>
  );
}
