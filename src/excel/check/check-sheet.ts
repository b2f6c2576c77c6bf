import { sheetTitle } from "../destination/sheet-title";
import type { CheckRequest } from "./check";
import { cellsOf, CHECKS } from "./checks";
import { findXml } from "./attached-text";
import { hasSet } from "./ask-sets";

const NAME = "Sourcebook check";
const MARK = "Sourcebook tries on this sheet what only Excel can show, and removes it afterwards.";

/** Wide enough for every number: a cell too narrow shows ####. */
const WIDTH = 160;

/** A sheet that says what it is, and whose it is: a copy of it has another id than the one that it names. */
export async function addCheckSheet(context: Excel.RequestContext): Promise<{ id: string; name: string }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(sheetTitle(NAME, taken)).load("id,name");
  sheet.getRange("A1").values = [[MARK]];
  sheet.getRange("A:D").format.columnWidth = WIDTH;
  await context.sync();
  sheet.getRange("A2").values = [[sheet.id]];
  await context.sync();
  return { id: sheet.id, name: sheet.name };
}

export interface FoundSheet {
  sheet: Excel.Worksheet;
  name: string;
  /** Nothing stands on it but what the check has written. */
  isUntouched: boolean;
}

/** The sheets that a check has made in this workbook, this time or earlier. */
export async function findCheckSheets(
  context: Excel.RequestContext,
  request: CheckRequest,
): Promise<FoundSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const heads = sheets.items.map((sheet) => sheet.getRange("A1:A2").load("values"));
  await context.sync();
  const marked = sheets.items.flatMap((sheet, at) => {
    const [[mark], [id]] = heads[at]?.values as [[unknown], [unknown]];
    return mark === MARK && (id === sheet.id || id === "") ? [{ sheet, isNamed: id !== "" }] : [];
  });
  const read = marked.map(({ sheet }) => ({
    cells: sheet.getUsedRangeOrNullObject(true).load("formulas"),
    charts: sheet.charts.getCount(),
    shapes: hasSet(["ExcelApi", "1.9"]) ? sheet.shapes.getCount() : undefined,
  }));
  await context.sync();
  const own = inputsOf(request);
  return marked.flatMap(({ sheet, isNamed }, at) => {
    const { cells, charts, shapes } = read[at] as (typeof read)[number];
    const formulas = cells.isNullObject ? [] : (cells.formulas as unknown[][]).flat();
    // Between its making and its naming nothing else can have come to stand on it.
    if (!isNamed && formulas.some((input) => input !== "" && input !== MARK)) return [];
    const isOwn = (input: unknown) => input === sheet.id || own.has(toKey(input));
    const isUntouched = charts.value + (shapes?.value ?? 0) === 0 && formulas.every(isOwn);
    return [{ sheet, name: sheet.name, isUntouched }];
  });
}

/** Removes what checks have left; names the sheets into which somebody has written, which stay. */
export async function removeCheckSheets(
  context: Excel.RequestContext,
  request: CheckRequest,
): Promise<string[]> {
  const found = await findCheckSheets(context, request);
  for (const { sheet, isUntouched } of found) if (isUntouched) sheet.delete();
  const parts = findXml(context);
  await context.sync();
  for (const part of parts.items) part.delete();
  await context.sync();
  return found.filter(({ isUntouched }) => !isUntouched).map(({ name }) => name);
}

/** What the checks write, and what their formulas spill. */
const inputsOf = (request: CheckRequest): Set<string> => {
  const written = CHECKS.flatMap((check) => cellsOf(check, request).flat());
  return new Set(["", MARK, "#N/A", "#VALUE!", request.formula, ...written].map(toKey));
};

/** As a formula comes back, also where Excel has put an `@` before it or knows its function no longer. */
const toKey = (input: unknown): string =>
  String(input)
    .replace(/_xl(?:dudf|fn)[_.]/gi, "")
    .replaceAll("@", "")
    .replace(/\./g, "_")
    .toUpperCase();
