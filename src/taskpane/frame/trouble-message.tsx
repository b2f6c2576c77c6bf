import { Button, mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Trouble } from "../state/message";
import { CloseButton } from "./close-button";
import { useMessageStyles } from "./use-message-styles";

interface TroubleMessageProps {
  message: Trouble;
  onClose: () => void;
}

/** What happened, what was kept, what to do. */
export function TroubleMessage({ message: { happened, kept, actions }, onClose }: TroubleMessageProps) {
  const styles = useMessageStyles();
  return (
    <div className={styles.box}>
      <WarningRegular className={mergeClasses(styles.icon, styles.trouble)} aria-hidden />
      <div className={styles.text}>
        <p className={styles.happened}>{happened}</p>
        <p className={styles.kept}>{kept}</p>
      </div>
      <CloseButton onClick={onClose} />
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, perform }, i) => (
            <Button key={label} size="small" appearance={i === 0 ? "primary" : "secondary"} onClick={perform}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
