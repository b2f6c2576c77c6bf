import { lastRow } from "../area";
import { hostError, WRONG_DIMENSIONS } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import { fillNewRows } from "./fill-columns";
import { inheritFormats } from "./inherit-formats";
import type { Table } from "./table";
import { TableRow } from "./table-row";

export class TableRows extends HostCollection<TableRow> {
  constructor(private readonly table: Table) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get count(): number {
    return this.table.bodyArea.rows;
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  getItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.count)) throw hostError("InvalidArgument");
    return new TableRow(this.table, index);
  }

  /** Without an index the rows come last. */
  add(index: number | undefined, values: unknown): TableRow {
    const rows = readRows(values);
    const first = index === undefined || index < 0 ? this.count : index;
    if (first > this.count || rows.some((row) => row.length !== this.table.area.columns)) {
      throw hostError("InvalidArgument", WRONG_DIMENSIONS);
    }
    this.table.sheet.demandWritable(this.table.area);
    this.#makeRoom(first, rows.length);
    this.table
      .getDataBodyRange()
      .getRow(first)
      .getResizedRange(rows.length - 1, 0).values = rows;
    fillNewRows(this.table, this.table.bodyArea.row + first, rows.length);
    return new TableRow(this.table, first);
  }

  #makeRoom(first: number, count: number): void {
    const { table } = this;
    const { sheet, area, bodyArea } = table;
    const place = { ...bodyArea, row: bodyArea.row + first, rows: count };
    const isAtEnd = place.row > lastRow(area);
    const isFree = isAtEnd && !sheet.rangeAt(place).getUsedRangeOrNullObject(true);
    if (isFree) inheritFormats(sheet.store, place, "rows");
    else sheet.shiftCells({ kind: "insert", area: place, axis: "rows" }, first === 0 ? "after" : "before");
    table.area = { ...area, rows: area.rows + count };
  }
}

/** One row may come without its brackets; a plain value fills a table of one column. */
function readRows(values: unknown): unknown[][] {
  if (!Array.isArray(values)) return [[values]];
  return Array.isArray(values[0]) ? (values as unknown[][]) : [values];
}
