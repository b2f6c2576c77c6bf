import { cellAt } from "../../formula/area";
import { newEntry, type JournalEntry } from "../journal/journal-entry";
import { sheetTitle } from "./sheet-title";
import type { Place } from "./place";

export interface NewSheet {
  name: string;
  /** From 0; none at the end of the workbook. */
  position?: number;
}

/** The sheets of a workbook that is about to get more. */
export interface SheetList {
  ids: string[];
  names: string[];
  active: number;
}

export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet().load("position");
  await context.sync();
  return {
    ids: worksheets.items.map(({ id }) => id),
    names: worksheets.items.map(({ name }) => name),
    active: active.position,
  };
}

/** A name and a place beside the sheet that is open. */
export const planSheet = ({ names, active }: SheetList, title: string): NewSheet => ({
  name: sheetTitle(title, names),
  position: active + 1,
});

/** The entry for sheets of these names; `copies` are the names of those that they are made from. */
export const sheetsEntry = ({ ids }: SheetList, names: string[], copies: string[] = []): JournalEntry =>
  newEntry({ kind: "sheets", where: names, names, before: ids, copies });

/** Hidden until it is whole: nobody writes into it before. */
export async function addSheet(context: Excel.RequestContext, { name, position }: NewSheet): Promise<Place> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(name).load("id");
  sheet.visibility = "Hidden";
  if (position !== undefined) sheet.position = position;
  await context.sync();
  return { sheet: worksheets.getItem(sheet.id), sheetId: sheet.id, sheetName: name, area: cellAt(0, 0) };
}

/** Queues that a new sheet is shown, and that it is the one that is open. */
export function showSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Visible";
  sheet.activate();
}
