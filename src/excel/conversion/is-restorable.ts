import { tokenize } from "@borgar/fx";
import { callsSourcebook } from "../../formula/function-names";

/** Functions that reach out of the workbook by themselves. */
const REACHING = new Set([
  ...["WEBSERVICE", "FILTERXML", "IMAGE", "RTD", "CALL", "REGISTER", "REGISTER.ID", "EXEC", "SQL.REQUEST"],
  ...["STOCKHISTORY", "CUBEVALUE", "CUBEMEMBER", "CUBESET", "PY", "DDE"],
]);

/**
 * Whether a formula may be put into a cell because the workbook remembers it. Anybody can write into that memory, so it
 * has to be one of ours, and nothing in it may reach out: `=cmd|'/C calc'!A1` starts a program.
 */
export function isRestorable(formula: string): boolean {
  if (!formula.startsWith("=") || !callsSourcebook(formula)) return false;
  return tokenize(formula).every(({ type, value }) => {
    if (type === "unknown" || value === "|") return false;
    if (type === "func") return !REACHING.has(value.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)*/, ""));
    return !(type.startsWith("range") || type === "beam" || type === "ternary") || !/[[|\\/]/.test(value);
  });
}
