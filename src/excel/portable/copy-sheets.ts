import { AREA, areaOf } from "../cells/area";
import { sheetTitle } from "../destination/sheet-title";
import type { SheetList } from "../destination/new-sheet";
import type { Renamed } from "./redirect-formula";

export interface PlannedCopy {
  /** The original. */
  of: { id: string; name: string };
  name: string;
}

export interface SheetCopy extends PlannedCopy {
  id: string;
  sheet: Excel.Worksheet;
}

/** A copy of each of these sheets, by names that are free. */
export function planCopies(
  { ids, names }: SheetList,
  wanted: readonly string[],
  title: string,
): PlannedCopy[] {
  const taken = [...names];
  return ids
    .filter((id) => wanted.includes(id))
    .map((id) => {
      const of = { id, name: names[ids.indexOf(id)] ?? "" };
      const name = sheetTitle(`${of.name} ${title}`, taken);
      taken.push(name);
      return { of, name };
    });
}

/** Copies of sheets at the end of the workbook, with everything that is on them; hidden until they are whole. */
export async function copySheets(
  context: Excel.RequestContext,
  planned: readonly PlannedCopy[],
): Promise<SheetCopy[]> {
  const { worksheets } = context.workbook;
  const copies = planned.map(({ of, name }) => {
    const copy = worksheets.getItem(of.id).copy("End");
    copy.name = name;
    copy.visibility = "Hidden";
    return copy.load("id");
  });
  await context.sync();
  return planned.map((one, at) => {
    const id = copies[at]?.id ?? "";
    return { ...one, id, sheet: worksheets.getItem(id) };
  });
}

/** Which sheet and which table is the copy of which; tables are known by their place. */
export async function readRenamed(
  context: Excel.RequestContext,
  copies: readonly SheetCopy[],
): Promise<Renamed> {
  const { worksheets } = context.workbook;
  const tables = copies.map(({ of, id }) =>
    [of.id, id].map((one) => worksheets.getItem(one).tables.load("items/name")),
  );
  await context.sync();
  const ranges = tables.map((pair) =>
    pair.map(({ items }) => items.map((table) => table.getRange().load(AREA))),
  );
  await context.sync();
  const renamed = tables.flatMap(([originals, copied], at) =>
    (originals?.items ?? []).flatMap(({ name }, index) => {
      const place = JSON.stringify(areaOf(ranges[at]?.[0]?.[index] as Excel.Range));
      const found = copied?.items.find(
        (_, other) => JSON.stringify(areaOf(ranges[at]?.[1]?.[other] as Excel.Range)) === place,
      );
      return found ? [[name.toLowerCase(), found.name] as const] : [];
    }),
  );
  return {
    sheets: new Map(copies.map(({ of, name }) => [of.name.toLowerCase(), name])),
    tables: new Map(renamed),
  };
}
