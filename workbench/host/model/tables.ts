import { intersect, type Area } from "../area";
import { WORKBOOK } from "../events/broadcast";
import { hostError } from "../protocol/host-error";
import { KeyedCollection, sameName, without } from "./keyed-collection";
import type { Range } from "./range";
import { Table } from "./table";
import { fillHeaders } from "./table-headers";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

let lastTable = 0;

/** The tables of the workbook, or those of one sheet; the workbook's collection keeps them all. */
export class Tables extends KeyedCollection<Table> {
  #list: Table[] = [];

  constructor(
    private readonly book: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get events(): readonly string[] {
    return ["DataChanged", "Added", "Deleted"];
  }

  get items(): readonly Table[] {
    return this.sheet ? this.book.tables.items.filter((table) => table.sheet === this.sheet) : this.#list;
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const range = typeof address === "string" ? this.book.findRange(address, this.sheet) : address;
    if (range.sheet.protection.protected) throw hostError("AccessDenied");
    this.#demandFree(range);
    const area = hasHeaders ? withBody(range.area) : makeHeaderRow(range);
    const table = new Table(this.book, range.sheet, area, `{${String(++lastTable)}-TABLE}`, this.#freeName());
    fillHeaders(table, hasHeaders);
    this.book.tables.#list.push(table);
    this.#raise("tableAdded", table);
    return table;
  }

  #demandFree({ sheet, area }: Range): void {
    const isTaken = sheet.tables.items.some((table) => intersect(table.area, area));
    if (isTaken) throw hostError("InvalidArgument", "A table can't overlap another table.");
  }

  #freeName(): string {
    let number = this.book.tables.count + 1;
    while (this.book.tables.find(`Table${number}`)) number++;
    return `Table${number}`;
  }

  /** Forgets a table; its cells stay. */
  drop(table: Table): void {
    const { tables } = this.book;
    if (!tables.#list.includes(table)) return;
    tables.#list = without(tables.#list, table);
    this.#raise("tableDeleted", table);
  }

  #raise(event: "tableAdded" | "tableDeleted", { id, name, sheet }: Table): void {
    const message = { tableId: id, tableName: name, worksheetId: sheet.id, source: "Local" };
    this.book.broadcast.raise(event, [sheet.id, WORKBOOK], message);
  }

  protected matches(table: Table, key: unknown): boolean {
    return sameName(table.name, key) || table.id === key;
  }
}

/** A table has at least one row below its headers. */
const withBody = (area: Area): Area => ({ ...area, rows: Math.max(2, area.rows) });

/** Data without headers moves down by a row. */
function makeHeaderRow({ sheet, area }: Range): Area {
  sheet.shiftCells({ kind: "insert", area: { ...area, rows: 1 }, axis: "rows" });
  return { ...area, rows: area.rows + 1 };
}
