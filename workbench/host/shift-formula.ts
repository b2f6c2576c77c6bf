import { formatAddress, parseAddress } from "./address";
import { shiftArea, type Shift } from "./shift";

/** Texts are left alone; a reference may have a sheet before it. */
const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d_(.])/giu;

export interface FormulaSheet {
  /** The sheet that gave way. */
  readonly sheet: string;
  /** Whether the formula stands on it, so that its bare references mean it. */
  readonly isOwn: boolean;
}

/** A formula whose references follow their cells: "=B4" is "=B5" after a row was inserted above; "#REF!" when they are gone. */
export function shiftFormula(formula: string, shift: Shift, { sheet, isOwn }: FormulaSheet): string {
  return formula.replace(
    TOKENS,
    (token, prefix: string | undefined, cells: string | undefined, at: number) => {
      if (cells === undefined || /[\p{L}\d_.]/u.test(formula.charAt(at - 1))) return token;
      const named = prefix === undefined ? undefined : parseAddress(`${prefix}A1`)?.sheet;
      const isMeant = named === undefined ? isOwn : named.toLowerCase() === sheet.toLowerCase();
      return isMeant ? (prefix ?? "") + shiftReference(cells, shift) : token;
    },
  );
}

function shiftReference(reference: string, shift: Shift): string {
  const area = parseAddress(reference)?.area;
  if (!area) return reference;
  const moved = shiftArea(area, shift);
  if (!moved) return "#REF!";
  const corners = formatAddress(moved).split(":");
  const marks = reference.split(":");
  return corners.map((corner, at) => keepMarks(corner, marks[at] ?? marks[0] ?? "")).join(":");
}

/** "B5" marked like "$A$4" → "$B$5". */
function keepMarks(corner: string, like: string): string {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/i.exec(corner) ?? [];
  const isColumnFixed = like.startsWith("$");
  const isRowFixed = like.slice(1).includes("$");
  return (isColumnFixed ? "$" : "") + column + (isRowFixed ? "$" : "") + row;
}
