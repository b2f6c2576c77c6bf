import { formatAddress } from "../address";
import { intersect, type Area } from "../area";
import { WORKBOOK } from "../events/broadcast";
import type { Shift } from "../shift";
import type { SheetInfo, StoreListener, Visibility } from "../store/book-store";
import { Range } from "./range";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

const SOURCE = { source: "Local", triggerSource: "Unknown" };

const CHANGE_TYPES = {
  "insert rows": "RowInserted",
  "insert columns": "ColumnInserted",
  "delete rows": "RowDeleted",
  "delete columns": "ColumnDeleted",
} as const;

/** Keeps the objects in step with the cells, whoever changed them, and tells the add-ins. */
export class StoreFollower implements StoreListener {
  #active: string;
  #previousActive = "";

  constructor(private readonly book: Workbook) {
    this.#active = book.store.activeSheet;
    this.#arrange();
  }

  #arrange(): void {
    const known = new Map(this.book.worksheets.items.map((sheet) => [sheet.id, sheet]));
    const sheets = this.book.store.sheets.map(({ id, store }) => known.get(id) ?? this.#makeSheet(id, store));
    this.book.worksheets.arrange(sheets);
  }

  #makeSheet(id: string, store: SheetInfo["store"]): Worksheet {
    const { book } = this;
    return new Worksheet(
      book,
      id,
      store,
      () => book.store.sheets.find((sheet) => sheet.id === id)?.name ?? "",
    );
  }

  sheetAdded({ id }: SheetInfo): void {
    this.#arrange();
    this.#raise("worksheetAdded", [WORKBOOK], { worksheetId: id });
  }

  sheetRemoved(id: string): void {
    for (const table of this.book.tables.items.filter(({ sheet }) => sheet.id === id))
      this.book.tables.drop(table);
    this.#arrange();
    this.#raise("worksheetDeleted", [WORKBOOK], { worksheetId: id });
  }

  sheetRenamed(id: string, nameAfter: string): void {
    this.#raise("worksheetNameChanged", [id, WORKBOOK], { worksheetId: id, nameAfter });
  }

  sheetMoved(id: string, positionAfter: number): void {
    this.#arrange();
    this.#raise("worksheetMoved", [WORKBOOK], { worksheetId: id, positionAfter });
  }

  sheetActivated(id: string): void {
    this.#previousActive = this.#active;
    this.#active = id;
    const left = { worksheetId: this.#previousActive };
    this.#raise("worksheetDeactivated", [this.#previousActive, WORKBOOK], left);
    this.#raise("worksheetActivated", [id, WORKBOOK], { worksheetId: id });
    this.selectionChanged(id, this.book.store.selection);
  }

  visibilityChanged(id: string, visibilityAfter: Visibility): void {
    this.#raise("worksheetVisibilityChanged", [id, WORKBOOK], { worksheetId: id, visibilityAfter });
  }

  selectionChanged(id: string, areas: readonly Area[]): void {
    const address = areas.map((area) => formatAddress(area)).join(",");
    this.#raise("workbookSelectionChanged", [""], {});
    this.#raise("worksheetSelectionChanged", [id, WORKBOOK], { worksheetId: id, address });
    for (const table of this.#sheet(id)?.tables.items ?? []) {
      const isInsideTable = areas.some((area) => intersect(area, table.area));
      const message = {
        worksheetId: id,
        tableId: table.id,
        address: isInsideTable ? address : "",
        isInsideTable,
      };
      this.#raise("tableSelectionChanged", [table.id], message);
    }
  }

  cellsChanged(id: string, area: Area): void {
    this.#raiseChanged(id, area, "RangeEdited");
  }

  shifted(id: string, shift: Shift): void {
    const sheet = this.#sheet(id);
    if (!sheet) return;
    for (const object of this.book.references.all)
      if (object instanceof Range && object.sheet === sheet) object.follow(shift);
    for (const table of sheet.tables.items) table.follow(shift);
    for (const names of [this.book.names, ...this.book.worksheets.items.map((each) => each.names)])
      names.follow(sheet, shift);
    for (const part of [
      sheet.charts,
      this.book.comments,
      this.book.notes,
      sheet.validations,
      sheet.merged,
      sheet.pageLayout,
      sheet.autoFilter,
    ]) {
      part.follow(shift, sheet);
    }
    this.#raiseChanged(id, shift.area, CHANGE_TYPES[`${shift.kind} ${shift.axis}`]);
  }

  calculated(): void {
    for (const { id } of this.book.worksheets.items) {
      this.#raise("worksheetCalculated", [id, WORKBOOK], { worksheetId: id, address: "" });
    }
  }

  #raiseChanged(id: string, area: Area, changeType: string): void {
    const address = formatAddress(area);
    const change = {
      worksheetId: id,
      address,
      changeType,
      referenceId: `${id}|${address}`,
      shiftDirection: "None",
    };
    this.#raise("worksheetChanged", [id, WORKBOOK], change);
    for (const table of this.#sheet(id)?.tables.items ?? []) {
      if (intersect(area, table.area)) this.#raiseTableChanged(table, change);
    }
  }

  #raiseTableChanged(table: Table, change: object): void {
    this.#raise("tableChanged", [table.id, table.sheet.id, WORKBOOK], { ...change, tableId: table.id });
  }

  #sheet(id: string): Worksheet | undefined {
    return this.book.worksheets.find(id);
  }

  #raise(event: Parameters<Workbook["broadcast"]["raise"]>[0], targets: string[], message: object): void {
    this.book.broadcast.raise(event, targets, { ...SOURCE, ...message });
  }
}
