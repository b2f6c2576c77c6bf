import { parseAddress } from "../../formula/address";
import type { Area } from "../../formula/area";
import { AREA, areaOf } from "../cells/area";

/** What the names in formulas lead to: sheets, tables, named cells. */
export interface BookMap {
  sheets: MappedSheet[];
  tables: MappedTable[];
  names: MappedName[];
}

export interface MappedSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The cells in use; none of an empty sheet. */
  used?: Area;
}

export interface MappedTable {
  name: string;
  sheet: string;
  /** Headings, body and totals. */
  area: Area;
  columns: string[];
  hasTotals: boolean;
}

export interface MappedName {
  name: string;
  /** The sheet that it is known on; everywhere when there is none. */
  sheet?: string;
  /** The cells that it stands for, or a constant. */
  target: { sheet: string; area: Area } | { constant: string | number | boolean };
}

/** Reads all of it in two requests. */
export async function mapBook(context: Excel.RequestContext): Promise<BookMap> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showTotals");
  names.load("items/name,items/formula,items/value");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(AREA));
  const sheetNames = worksheets.items.map((sheet) =>
    sheet.names.load("items/name,items/formula,items/value"),
  );
  const ranges = tables.items.map((table) => table.getRange().load(AREA));
  const owners = tables.items.map((table) => table.worksheet.load("name"));
  const columns = tables.items.map((table) => table.columns.load("items/name"));
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }, at) => ({
      id,
      name,
      visibility,
      ...(used[at] && !used[at].isNullObject && { used: areaOf(used[at]) }),
    })),
    tables: tables.items.flatMap(({ name, showTotals }, at) => {
      const [range, owner] = [ranges[at], owners[at]];
      if (!range || !owner) return [];
      const headings = columns[at]?.items.map((column) => column.name) ?? [];
      return { name, sheet: owner.name, area: areaOf(range), columns: headings, hasTotals: showTotals };
    }),
    names: [
      ...worksheets.items.flatMap(({ name }, at) => mapNames(sheetNames[at]?.items ?? [], name)),
      ...mapNames(names.items),
    ],
  };
}

/** A name that stands for a calculation cannot be followed. */
const mapNames = (items: readonly Excel.NamedItem[], sheet?: string): MappedName[] =>
  items.flatMap(({ name, formula, value }) => {
    const address = parseAddress(String(formula).replace(/^=/, ""));
    const scope = sheet === undefined ? {} : { sheet };
    if (address?.sheet !== undefined)
      return { name, ...scope, target: { sheet: address.sheet, area: address.area } };
    const isConstant = /^=(?:"(?:[^"]|"")*"|-?[\d.]+|TRUE|FALSE)$/i.test(String(formula));
    return isConstant ? { name, ...scope, target: { constant: value as string | number | boolean } } : [];
  });

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export const findSheet = ({ sheets }: BookMap, name: string): MappedSheet | undefined =>
  sheets.find((sheet) => sameName(sheet.name, name));

export const findTable = ({ tables }: BookMap, name: string): MappedTable | undefined =>
  tables.find((table) => sameName(table.name, name));

/** A sheet's own name comes before one of the workbook. */
export const findName = ({ names }: BookMap, name: string, sheet: string): MappedName | undefined =>
  names.find(
    (item) => sameName(item.name, name) && item.sheet !== undefined && sameName(item.sheet, sheet),
  ) ?? names.find((item) => sameName(item.name, name) && item.sheet === undefined);
