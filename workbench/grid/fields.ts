/** The function of the grid that stands in for the dot in `=A1.Source`, which its engine does not know. */
export const FIELD_FUNCTION = "FIELDVALUE";

const TEXTS_AND_FIELDS = /"(?:[^"]|"")*"|(\$?\b[A-Z]{1,3}\$?\d+)\.([\p{L}_][\p{L}\d_]*)(?!\()/gu;
const FIELD_CALLS = new RegExp(`${FIELD_FUNCTION}\\(([^,()]+),"([^"]+)"\\)`, "g");

/** `=A1.Source` → `=FIELDVALUE(A1,"Source")` */
export const toGridFields = (formula: string): string =>
  formula.replace(TEXTS_AND_FIELDS, (text, cell?: string, field?: string) =>
    cell === undefined || field === undefined ? text : `${FIELD_FUNCTION}(${cell},"${field}")`,
  );

export const fromGridFields = (formula: string): string => formula.replace(FIELD_CALLS, "$1.$2");
