import { WORKBOOK } from "../events/broadcast";
import { hostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Worksheet } from "./worksheet";

export interface ProtectionOptions {
  allowFormatCells?: boolean;
  [option: string]: unknown;
}

export class WorksheetProtection extends HostObject {
  protected = false;
  options: ProtectionOptions = {};
  #password: string | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get scalars(): readonly string[] {
    return ["protected", "options"];
  }

  protect(options: ProtectionOptions = {}, password?: string): void {
    if (this.protected) throw hostError("InvalidOperation");
    this.options = options;
    this.#password = password;
    this.#change(true);
  }

  unprotect(password?: string): void {
    if (this.protected && this.#password !== undefined && this.#password !== password)
      throw hostError("AccessDenied");
    this.#change(false);
  }

  #change(isProtected: boolean): void {
    this.protected = isProtected;
    const { id, book } = this.sheet;
    const message = { worksheetId: id, isProtected, source: "Local" };
    book.broadcast.raise("worksheetProtectionChanged", [id, WORKBOOK], message);
  }
}
