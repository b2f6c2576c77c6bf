import { columnIndex, columnName } from "./address";

const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_(.])/giu;

/** A formula as it is when copied elsewhere: "=B4*$A$1" two rows down is "=B6*$A$1". */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKENS,
    (token, fixColumn?: string, column?: string, fixRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const toColumn = fixColumn ? column : columnName(columnIndex(column) + columns);
      const toRow = fixRow ? row : String(Number(row) + rows);
      return `${fixColumn ?? ""}${toColumn}${fixRow ?? ""}${toRow}`;
    },
  );
}
