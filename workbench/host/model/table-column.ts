import { hostError, WRONG_DIMENSIONS } from "../protocol/host-error";
import { HostObject, type Identity } from "../protocol/host-object";
import { ColumnFilter } from "./column-filter";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumn extends HostObject {
  readonly filter: ColumnFilter;
  /** A formula was written into it. */
  isCalculated = false;

  constructor(
    private readonly table: Table,
    readonly id: number,
    private readonly findIndex: (column: TableColumn) => number,
  ) {
    super();
    this.filter = new ColumnFilter(table, () => this.index);
  }

  get scalars(): readonly string[] {
    return ["id", "index", "name", "values"];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  get index(): number {
    return this.findIndex(this);
  }

  get name(): string {
    const { row } = this.table.area;
    return String(this.table.sheet.store.cell(row, this.#column).result.value);
  }

  set name(name: string) {
    if (name === "") throw hostError("InvalidArgument");
    this.table.sheet.demandWritable(this.getHeaderRowRange().area);
    this.table.sheet.store.write(this.getHeaderRowRange().area, [[{ value: name }]]);
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    if (!Array.isArray(values) || values.length !== this.table.area.rows) {
      throw hostError("InvalidArgument", WRONG_DIMENSIONS);
    }
    this.getRange().values = values;
  }

  get #column(): number {
    return this.table.area.column + this.index;
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getCell(0, this.index);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getCell(0, this.index);
  }

  delete(): void {
    this.table.sheet.shiftCells({ kind: "delete", area: this.getRange().area, axis: "columns" });
  }
}
