import { parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";

/** Old names of sheets and tables, in lower case, and those of their copies. */
export interface Renamed {
  sheets: ReadonlyMap<string, string>;
  tables: ReadonlyMap<string, string>;
}

/** A formula that reads copies in place of the originals: `Trade!B4` → `'Trade (portable)'!B4`. */
export function redirectFormula(formula: string, renamed: Renamed): string {
  return tokenize(formula)
    .map(({ type, value }) =>
      type === "structured" ? redirectTable(value, renamed) : redirectSheet(value, renamed),
    )
    .join("");
}

function redirectSheet(reference: string, { sheets }: Renamed): string {
  const [sheet, ...others] = reference.includes("!") ? (parseA1Ref(reference)?.context ?? []) : [];
  const copy = others.length === 0 && sheet !== undefined ? sheets.get(sheet.toLowerCase()) : undefined;
  return copy === undefined
    ? reference
    : `${quoteSheet(copy)}!${reference.slice(reference.lastIndexOf("!") + 1)}`;
}

function redirectTable(reference: string, { tables }: Renamed): string {
  const table = parseStructRef(reference)?.table;
  const copy = table ? tables.get(table.toLowerCase()) : undefined;
  return table && copy !== undefined ? copy + reference.slice(reference.indexOf("[")) : reference;
}

const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
