import { hostError } from "../protocol/host-error";
import type { WorksheetPlace } from "./worksheet-place";

/** Excel's rules: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends, and no two alike. */
export function checkSheetName(name: string, sheets: readonly WorksheetPlace[], self?: WorksheetPlace): void {
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw hostError("InvalidArgument");
  const isTaken = sheets.some(
    (sheet) => sheet.id !== self?.id && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken)
    throw hostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}
