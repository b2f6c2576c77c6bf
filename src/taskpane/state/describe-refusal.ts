import type { TFunction } from "i18next";
import type { Refusal } from "../../excel/outcome";
import { NO_CLIPBOARD } from "../host/copy-text";
import type { MessageAction, Trouble } from "./message";

/** A refusal in words. What this Excel cannot do, and what somebody stopped, is not offered again. */
export function describeRefusal(t: TFunction, refusal: Refusal, actions: MessageAction[]): Trouble {
  const isFinal = refusal.code === "unsupported" || refusal.code === "cancelled";
  return {
    kind: "trouble",
    happened: happened(t, refusal),
    kept:
      refusal.code === "half-done"
        ? t("refusal.halfDone", { where: refusal.where.join(", ") })
        : t("refusal.kept"),
    actions: isFinal ? [] : actions,
  };
}

function happened(t: TFunction, refusal: Refusal): string {
  switch (refusal.code) {
    case "not-empty":
      return t("refusal.notEmpty", { address: refusal.address });
    case "protected":
      return t("refusal.protected", { sheet: refusal.sheet });
    case "cell-edit":
      return t("refusal.cellEdit");
    case "no-cell":
      return t("refusal.noCell");
    case "gone":
      return refusal.what === "" ? t("refusal.goneMeanwhile") : t("refusal.gone", { what: refusal.what });
    case "hidden":
      return t("refusal.hidden", { sheet: refusal.sheet });
    case "changed":
      return t("refusal.changed", { address: refusal.address });
    case "filled":
      return t("refusal.filled", { table: refusal.table });
    case "unsupported":
      return t("refusal.unsupported", { needs: refusal.needs });
    case "no-undo":
      return t("refusal.noUndo");
    case "cancelled":
      return t("refusal.cancelled");
    case "busy":
      return t("refusal.busy");
    case "not-loaded":
      return t("refusal.notLoaded");
    case "half-done":
      return happened(t, refusal.cause);
    case "failed":
      return refusal.message === NO_CLIPBOARD
        ? t("refusal.noClipboard")
        : t("refusal.failed", { message: refusal.message });
  }
}
