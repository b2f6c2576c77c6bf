import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../area";
import { HostObject } from "../protocol/host-object";
import { orNotFound } from "./keyed-collection";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  freezeRows(rows = 1): void {
    this.sheet.store.frozen = { rows, columns: 0 };
  }

  freezeColumns(columns = 1): void {
    this.sheet.store.frozen = { rows: 0, columns };
  }

  /** Everything from the first cell to the end of `range` stays in sight. */
  freezeAt(range: Range | string): void {
    const { area, isEntireColumn, isEntireRow } =
      typeof range === "string" ? this.sheet.getRange(range) : range;
    this.sheet.store.frozen = {
      rows: isEntireColumn ? 0 : lastRow(area) + 1,
      columns: isEntireRow ? 0 : lastColumn(area) + 1,
    };
  }

  unfreeze(): void {
    this.sheet.store.frozen = { rows: 0, columns: 0 };
  }

  getLocation(): Range {
    return orNotFound(this.getLocationOrNullObject());
  }

  getLocationOrNullObject(): Range | undefined {
    const { rows, columns } = this.sheet.store.frozen;
    if (rows === 0 && columns === 0) return undefined;
    return this.sheet.rangeAt({ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }
}
