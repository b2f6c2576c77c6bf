import type { i18n } from "i18next";
import { useState } from "react";
import type { FallbackProps } from "react-error-boundary";
import { copyText } from "../host/copy-text";
import { describeError } from "../parts/describe-error";
import { PLAIN_PAGE } from "../plain-page";

/**
 * In the place of the whole pane: what happened, and the ways out. Plain, since whatever the pane stands on may be what is
 * broken.
 */
export function BrokenPane({ texts, error, resetErrorBoundary }: FallbackProps & { texts: i18n }) {
  const { t } = texts;
  const details = describeError(error);
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <main style={PLAIN_PAGE}>
      <div role="alert">
        <p>
          <strong>{t("broken.pane")}</strong>
        </p>
        <p>{t("broken.kept")}</p>
      </div>
      <button onClick={resetErrorBoundary}>{t("action.tryAgain")}</button>{" "}
      <button onClick={() => void copyText(details).then(setCopied)}>{t("broken.copy")}</button>
      <p role="status">{isCopied && t("broken.copied")}</p>
      {isCopied === false && <pre>{details}</pre>}
    </main>
  );
}
