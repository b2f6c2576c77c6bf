import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTranslation } from "react-i18next";
import type { Done } from "../state/message";
import { useUndo } from "../state/use-undo";
import { CloseButton } from "./close-button";
import { useMessageStyles } from "./use-message-styles";

interface DoneMessageProps {
  message: Done;
  onClose: () => void;
}

/** "Inserted in Trade!B4 — Undo" */
export function DoneMessage({ message: { text, undo }, onClose }: DoneMessageProps) {
  const styles = useMessageStyles();
  const { t } = useTranslation();
  const takeBack = useUndo();
  return (
    <div className={styles.box}>
      <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.done)} aria-hidden />
      <span className={styles.text}>{text}</span>
      <span>
        {undo && (
          <Button size="small" appearance="transparent" onClick={() => takeBack(undo)}>
            {t("action.undo")}
          </Button>
        )}
        <CloseButton onClick={onClose} />
      </span>
    </div>
  );
}
