import { useEffect } from "react";
import type { FallbackProps } from "react-error-boundary";
import { useTranslation } from "react-i18next";
import { isNotLoaded } from "../../excel/failure-of";
import { useMessages } from "../state/messages-context";

/** For what has no place of its own in the pane: a message at the foot says that it is broken. */
export function BrokenMessage({ error, resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation();
  const { show } = useMessages();
  useEffect(() => {
    const perform = () => {
      show(undefined);
      resetErrorBoundary();
    };
    show({
      kind: "trouble",
      happened: t(isNotLoaded(error) ? "broken.notLoaded" : "broken.part"),
      kept: t("broken.kept"),
      actions: [{ label: t("action.tryAgain"), perform }],
    });
  }, [show, t, error, resetErrorBoundary]);
  return null;
}
