import { tokenize } from "@borgar/fx";

/** A formula as it was typed, also with semicolons between its arguments, as Excel stores it; "" when there is none. */
export function readTyped(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const formula = trimmed.startsWith("=") ? trimmed : `=${trimmed}`;
  return tokenize(formula)
    .map(({ type, value }) => (type === "operator" && value === ";" ? "," : value))
    .join("");
}
