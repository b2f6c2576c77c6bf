import type { FoundTable } from "./find-tables";

export interface OpenTable extends FoundTable {
  sheet: Excel.Worksheet;
  sheetName: string;
  isProtected: boolean;
}

/** The sheets on which the tables stand. */
export async function openTables(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
): Promise<OpenTable[]> {
  const sheets = found.map(({ table }) => table.worksheet.load("id,name"));
  const protections = sheets.map((sheet) => sheet.protection.load("protected"));
  await context.sync();
  return found.map((table, at) => ({
    ...table,
    sheet: context.workbook.worksheets.getItem(sheets[at]?.id ?? ""),
    sheetName: sheets[at]?.name ?? "",
    isProtected: protections[at]?.protected ?? false,
  }));
}
