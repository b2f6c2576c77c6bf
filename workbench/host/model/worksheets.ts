import { sameName, KeyedCollection, orNotFound } from "./keyed-collection";
import { checkSheetName } from "./sheet-name";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";
import type { WorksheetPlace } from "./worksheet-place";

export class Worksheets extends KeyedCollection<Worksheet> {
  #list: Worksheet[] = [];

  constructor(private readonly book: Workbook) {
    super();
  }

  get events(): readonly string[] {
    return [
      ...["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Added", "Deleted", "Calculated"],
      ...["NameChanged", "Moved", "VisibilityChanged", "ProtectionChanged"],
    ];
  }

  get items(): readonly Worksheet[] {
    return this.#list;
  }

  /** The order of the store is the order of the sheets. */
  arrange(sheets: readonly Worksheet[]): void {
    this.#list = [...sheets];
  }

  add(name?: string): Worksheet {
    const title = name ?? this.#freeName();
    checkSheetName(title, this.items);
    this.book.store.addSheet(title);
    return this.getItem(title);
  }

  #freeName(): string {
    let number = this.items.length;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  getActiveWorksheet(): Worksheet {
    return this.getItem(this.book.store.activeSheet);
  }

  getFirst(visibleOnly = false): Worksheet {
    return orNotFound(this.listed(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): Worksheet {
    return orNotFound(this.listed(visibleOnly).at(-1));
  }

  /** The sheets that count; `from` always does, hidden or not. */
  listed(visibleOnly: boolean, from?: WorksheetPlace): Worksheet[] {
    return this.items.filter(
      (sheet) => !visibleOnly || sheet.id === from?.id || sheet.visibility === "Visible",
    );
  }

  getCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }

  protected matches(sheet: Worksheet, key: unknown): boolean {
    return sameName(sheet.name, key) || sheet.id === key;
  }
}
