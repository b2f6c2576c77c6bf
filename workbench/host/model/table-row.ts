import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["index", "values"];
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }

  /** The last row of a table is emptied, not taken away. */
  delete(): void {
    if (this.table.rows.count === 1) return this.getRange().clear("Contents");
    this.table.sheet.shiftCells({ kind: "delete", area: this.getRange().area, axis: "rows" });
  }
}
