import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import { sortRows, type SortField } from "./sort-rows";

export class RangeSort extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  apply(fields: SortField[], matchCase = false, hasHeaders = false): void {
    const { sheet, area } = this.range;
    sheet.demandWritable(area);
    const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    sortRows(sheet.store, body, fields, matchCase);
  }
}
