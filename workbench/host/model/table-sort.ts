import { HostObject } from "../protocol/host-object";
import { sortRows, type SortField } from "./sort-rows";
import type { Table } from "./table";

export class TableSort extends HostObject {
  fields: readonly SortField[] = [];
  matchCase = false;

  constructor(private readonly table: Table) {
    super();
  }

  get scalars(): readonly string[] {
    return ["fields", "matchCase"];
  }

  apply(fields: readonly SortField[], matchCase = false): void {
    this.fields = fields;
    this.matchCase = matchCase;
    this.reapply();
  }

  /** The order of the rows stays; only the mark on the header goes. */
  clear(): void {
    this.fields = [];
  }

  reapply(): void {
    const { sheet, bodyArea } = this.table;
    sheet.demandWritable(bodyArea);
    if (this.fields.length) sortRows(sheet.store, bodyArea, this.fields, this.matchCase);
  }
}
