import { AREA, areaOf } from "../cells/area";
import { sheetTitle } from "../sheet-title";
import type { Renamed } from "./redirect-formula";

export interface SheetCopy {
  /** The original. */
  of: { id: string; name: string };
  id: string;
  name: string;
  sheet: Excel.Worksheet;
}

/** Copies of sheets at the end of the workbook, with everything that is on them. */
export async function copySheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  title: string,
): Promise<SheetCopy[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const originals = worksheets.items.filter(({ id }) => ids.includes(id));
  const names = worksheets.items.map(({ name }) => name);
  const copies = originals.map((original) => {
    const copy = original.copy("End");
    const name = sheetTitle(`${original.name} ${title}`, names);
    names.push(name);
    copy.name = name;
    return copy.load("id,name");
  });
  await context.sync();
  return copies.map(({ id, name }, at) => ({
    ...{ id, name, sheet: worksheets.getItem(id) },
    of: { id: originals[at]?.id ?? "", name: originals[at]?.name ?? "" },
  }));
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
