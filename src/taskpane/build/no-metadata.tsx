import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

/** The descriptions of the functions could not be loaded. */
export function NoMetadata({ onRetry }: { onRetry: () => Promise<void> }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("build.noMetadata")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void onRetry()}>
          {t("action.tryAgain")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
