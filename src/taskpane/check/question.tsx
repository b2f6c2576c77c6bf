import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Verdict } from "../../excel/check/check";
import { useToolStyles } from "../data/use-tool-styles";

interface QuestionProps {
  title: string;
  /** What to do, and what to look at. */
  text: string;
  /** What the person presses first. */
  action?: ReactNode;
  /** Whether yes and no can be said already. */
  isReady: boolean;
  onAnswer: (verdict: Verdict) => void;
}

/** Something that only a person can do or see: yes, no, or not now. */
export function Question({ title, text, action, isReady, onAnswer }: QuestionProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.list}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        {action}
        {isReady && <Button onClick={() => onAnswer("holds")}>{t("excelCheck.yes")}</Button>}
        {isReady && <Button onClick={() => onAnswer("fails")}>{t("excelCheck.no")}</Button>}
        <Button appearance="subtle" onClick={() => onAnswer("untried")}>
          {t("excelCheck.skip")}
        </Button>
      </div>
    </section>
  );
}
