import type { Area } from "../../formula/area";
import { AREA, areaOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { readCells } from "../cells/read-cells";
import type { ColumnRecord } from "../record/workbook-record";
import { canonical } from "./canonical";
import { toRowReferences } from "./row-references";
import { isFormula } from "./table-body";

export interface SheetColumn {
  id: number;
  name: string;
  index: number;
}

/** A table as it stands in its sheet now. */
export interface TableContents {
  /** The cells below the headings. */
  body: Area;
  columns: SheetColumn[];
  /** Labels of the same row by their columns: `[@Partner]`. */
  formulas: Matrix<Content>;
  formats: Matrix<Content>;
}

export async function readTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  sheet: Excel.Worksheet,
): Promise<TableContents> {
  const columns = table.columns.load("items/id,items/name,items/index");
  const range = table.getDataBodyRange().load(AREA);
  await context.sync();
  const body = areaOf(range);
  const present = columns.items.map(({ id, name, index }) => ({ id, name, index }));
  return {
    body,
    columns: present,
    formulas: readColumns(await readCells(context, sheet, body, "formulas"), body, present),
    formats: await readCells(context, sheet, body, "numberFormat"),
  };
}

/** With the columns that formulas read in their row in place of its cells. */
export const readColumns = (
  formulas: Matrix<Content>,
  body: Area,
  columns: readonly SheetColumn[],
): Matrix<Content> =>
  formulas.map((line, down) =>
    line.map((content) =>
      isFormula(content)
        ? toRowReferences(content, body.row + down, (column) => columns[column - body.column]?.name)
        : content,
    ),
  );

/** What a column is called in fingerprints: by its id, whatever its heading is now or was when it was written. */
export function columnKeys(
  columns: readonly SheetColumn[],
  recorded: readonly ColumnRecord[] = [],
): (name: string) => string {
  const ids = new Map([
    ...recorded.map(({ heading, id }) => [heading.toLowerCase(), id] as const),
    ...columns.map(({ name, id }) => [name.toLowerCase(), id] as const),
  ]);
  return (name) => {
    const id = ids.get(name.toLowerCase());
    return id === undefined ? name : `#${id}`;
  };
}

/** Formulas of a table are much alike: each text is taken apart once. */
export function canonicalReader(
  columnKey: (name: string) => string,
): (content: Content | undefined) => string {
  const cache = new Map<Content | undefined, string>();
  return (content) => {
    const found = cache.get(content) ?? canonical(content, columnKey);
    cache.set(content, found);
    return found;
  };
}
