import { parseStructRef, tokenize } from "@borgar/fx";
import type { Content } from "../cells/matrix";

/**
 * What a cell holds, in one spelling: Excel gives a formula back in its own way (`Trade[[#This Row],[Partner]]` for
 * `[@Partner]`), and another way once a table or column has another name. Columns are named by `columnKey`.
 */
export function canonical(content: Content | undefined, columnKey: (name: string) => string): string {
  if (typeof content !== "string") return String(content ?? "");
  if (!content.startsWith("=")) return content.replace(/^'/, "");
  return tokenize(content)
    .map(({ type, value }) => canonicalToken(type, value, columnKey))
    .join("");
}

function canonicalToken(type: string, value: string, columnKey: (name: string) => string): string {
  if (type === "whitespace" || (type === "operator" && value === "@")) return "";
  if (type === "func") return canonicalFunction(value);
  if (type !== "structured") return value;
  const reference = parseStructRef(value);
  if (!reference) return value;
  const { sections = [], columns = [] } = reference;
  return `[${sections.join(",")}|${columns.map(columnKey).join(":")}]`;
}

/** Without the add-in, Excel shows `_xldudf_SB_TURNOVER` for `SB.TURNOVER`. */
function canonicalFunction(name: string): string {
  const plain = name.toUpperCase().replace(/^_XLFN\./, "");
  return plain.startsWith("_XLDUDF_") ? plain.replace(/^_XLDUDF_/, "").replace("_", ".") : plain;
}
