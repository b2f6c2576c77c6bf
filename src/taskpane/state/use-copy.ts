import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "../host/copy-text";
import { useMessages } from "./messages-context";

/** Copies a text and says so. */
export function useCopy() {
  const { t } = useTranslation();
  const { show } = useMessages();
  return useCallback(
    async (text: string, done: string) => {
      if (await copyText(text)) show({ kind: "done", text: done });
      else
        show({
          kind: "trouble",
          happened: t("refusal.noClipboard"),
          kept: t("refusal.copyByHand", { text }),
          actions: [],
        });
    },
    [show, t],
  );
}
