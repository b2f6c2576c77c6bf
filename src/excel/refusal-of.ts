import type { PlainRefusal } from "./outcome";

/** What Excel's error codes mean to the user. Codes: Excel JavaScript API, "Error handling". */
export function refusalOf(error: unknown): PlainRefusal {
  const code = codeOf(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cell-edit" };
    case "InvalidSelection":
      return { code: "no-cell" };
    case "AccessDenied":
      return { code: "protected", sheet: "" };
    case "ItemNotFound":
    case "InvalidReference":
    case "InvalidBinding":
      return { code: "gone", what: "" };
    case "Cancelled":
      return { code: "cancelled" };
    case "ChangedSince":
      return { code: "changed", address: messageOf(error) };
    case "UndoNotSupported":
      return { code: "no-undo" };
    case "FormulasFilled":
      return { code: "filled", table: messageOf(error) };
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "UnsupportedOperation":
      return { code: "unsupported", needs: messageOf(error) };
    default:
      return missingMember(error) ?? { code: "failed", message: messageOf(error) };
  }
}

/** A library that lacks what its requirement set promises: "workbook.getActiveCell is not a function". */
function missingMember(error: unknown): PlainRefusal | undefined {
  const [, needs] =
    /(?<!\w)(\w+) is not a function/.exec(error instanceof TypeError ? error.message : "") ?? [];
  return needs === undefined ? undefined : { code: "unsupported", needs };
}

export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
