import { hostError } from "../protocol/host-error";
import { HostObject, type Identity } from "../protocol/host-object";
import type { Visibility } from "../store/book-store";
import { orNotFound } from "./keyed-collection";
import { checkSheetName } from "./sheet-name";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A sheet among the others of its workbook. */
export abstract class WorksheetPlace extends HostObject {
  constructor(
    readonly book: Workbook,
    readonly id: string,
    private readonly title: () => string,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["id", "name", "position", "visibility"];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  get name(): string {
    return this.title();
  }

  set name(name: string) {
    this.book.undoList.demandUndoable("Worksheet.name");
    checkSheetName(name, this.book.worksheets.items, this);
    this.book.store.renameSheet(this.id, name);
  }

  get position(): number {
    return this.book.worksheets.items.findIndex(({ id }) => id === this.id);
  }

  set position(position: number) {
    this.book.undoList.demandUndoable("Worksheet.position");
    this.book.store.moveSheet(this.id, position);
  }

  get visibility(): Visibility {
    return this.book.store.sheets.find(({ id }) => id === this.id)?.visibility ?? "Visible";
  }

  set visibility(visibility: Visibility) {
    this.book.undoList.demandUndoable("Worksheet.visibility");
    if (visibility !== "Visible") this.#demandAnotherVisible();
    this.book.store.setVisibility(this.id, visibility);
  }

  #demandAnotherVisible(): void {
    const others = this.book.worksheets.items.filter(
      (sheet) => sheet.id !== this.id && sheet.visibility === "Visible",
    );
    if (others.length === 0) throw hostError("InvalidOperation");
  }

  activate(): void {
    if (this.visibility !== "Visible") throw hostError("InvalidOperation");
    this.book.store.activateSheet(this.id);
  }

  delete(): void {
    this.book.undoList.demandUndoable("Worksheet.delete");
    this.#demandAnotherVisible();
    if (this.visibility === "VeryHidden") throw hostError("InvalidOperation");
    this.book.store.removeSheet(this.id);
  }

  getNext(visibleOnly = false): Worksheet {
    return orNotFound(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | undefined {
    return this.book.worksheets.listed(visibleOnly, this).find((sheet) => sheet.position > this.position);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return orNotFound(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | undefined {
    return this.book.worksheets.listed(visibleOnly, this).findLast((sheet) => sheet.position < this.position);
  }
}
