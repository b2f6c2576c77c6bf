import type { Shift } from "../shift";
import { inheritFormats } from "./inherit-formats";
import { KeyedCollection, sameName } from "./keyed-collection";
import type { Table } from "./table";
import { TableColumn } from "./table-column";
import { fillHeaders } from "./table-headers";

/** The columns keep their ids when others come and go, or when the order changes. */
export class TableColumns extends KeyedCollection<TableColumn> {
  #list: TableColumn[] = [];
  #lastId = 0;

  constructor(private readonly table: Table) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get items(): readonly TableColumn[] {
    const { columns } = this.table.area;
    while (this.#list.length < columns) this.#list.push(this.#make());
    this.#list.length = columns;
    return this.#list;
  }

  #make(): TableColumn {
    return new TableColumn(this.table, ++this.#lastId, (column) => this.#list.indexOf(column));
  }

  /** Values start with the header. Without an index the column comes last. */
  add(index?: number, values?: unknown[][], name?: string): TableColumn {
    const { table } = this;
    const at = index === undefined || index < 0 ? this.items.length : index;
    makeRoom(table, at);
    if (at === 0) this.#list.unshift(this.#make());
    const column = this.getItemAt(at);
    if (values) column.values = values;
    if (name !== undefined) column.name = name;
    fillHeaders(table, true);
    return column;
  }

  /** Columns were inserted in the table or deleted from it. */
  follow({ kind, area }: Shift): void {
    const first = area.column - this.table.area.column;
    if (kind === "delete") {
      const [from, to] = [Math.max(0, first), Math.max(0, first + area.columns)];
      this.#list = this.items.filter((_, at) => at < from || at >= to);
    } else if (first > 0 && first < this.items.length) {
      this.#list.splice(first, 0, ...Array.from({ length: area.columns }, () => this.#make()));
    }
  }

  nameNew(): void {
    const isNew = this.items.some((column) => column.name === "");
    if (isNew) fillHeaders(this.table, true);
  }

  protected matches(column: TableColumn, key: unknown): boolean {
    return typeof key === "number" ? column.id === key : sameName(column.name, key);
  }
}

/** Cells in the way move to the right; the table is then one column wider. */
function makeRoom(table: Table, at: number): void {
  const { sheet, area } = table;
  const place = { ...area, column: area.column + at, columns: 1 };
  const isFree = at >= area.columns && !sheet.rangeAt(place).getUsedRangeOrNullObject(true);
  if (isFree) inheritFormats(sheet.store, place, "columns");
  else sheet.shiftCells({ kind: "insert", area: place, axis: "columns" }, at === 0 ? "after" : "before");
  table.area = { ...area, columns: area.columns + 1 };
}
