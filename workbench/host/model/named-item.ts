import type { Area } from "../area";
import { hostError } from "../protocol/host-error";
import { HostObject, type Identity } from "../protocol/host-object";
import { shiftArea, type Shift } from "../shift";
import { orNotFound } from "./keyed-collection";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** A range, or the text of a formula or constant; "#REF!" once its cells are gone. */
export type NameTarget = { readonly sheet: Worksheet; readonly area: Area } | string;

export interface NameOwner {
  readonly sheet?: Worksheet | undefined;
  read(formula: string): NameTarget;
  drop(item: NamedItem): void;
  changed(item: NamedItem): void;
}

export class NamedItem extends HostObject {
  visible = true;

  constructor(
    readonly name: string,
    private target: NameTarget,
    public comment: string,
    private readonly owner: NameOwner,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["name", "type", "value", "formula", "comment", "visible", "scope"];
  }

  get identity(): Identity {
    return { _Id: this.name };
  }

  get scope(): string {
    return this.owner.sheet ? "Worksheet" : "Workbook";
  }

  get type(): string {
    if (typeof this.target !== "string") return "Range";
    return this.target.includes("#REF!") ? "Error" : Number.isNaN(Number(this.#plain)) ? "String" : "Double";
  }

  get #plain(): string {
    return this.#formula.replace(/^=/, "").replace(/^"(.*)"$/, "$1");
  }

  get value(): unknown {
    if (this.range) return this.range.absoluteAddress;
    return this.type === "Double" ? Number(this.#plain) : this.#plain;
  }

  get formula(): string {
    return this.range ? `=${this.range.absoluteAddress}` : this.#formula.replace(/^=?/, "=");
  }

  set formula(formula: string) {
    this.target = this.owner.read(formula);
    this.owner.changed(this);
  }

  get worksheet(): Worksheet {
    if (!this.owner.sheet) throw hostError("InvalidOperation");
    return this.owner.sheet;
  }

  get worksheetOrNullObject(): Worksheet | undefined {
    return this.owner.sheet;
  }

  getRange(): Range {
    return orNotFound(this.range);
  }

  getRangeOrNullObject(): Range | undefined {
    return this.range;
  }

  get range(): Range | undefined {
    return typeof this.target === "string" ? undefined : new Range(this.target.sheet, this.target.area);
  }

  /** What is not a range, as it was written. */
  get #formula(): string {
    return typeof this.target === "string" ? this.target : "";
  }

  delete(): void {
    this.owner.drop(this);
  }

  /** Whether it moved with its cells. */
  follow(sheet: Worksheet, shift: Shift): boolean {
    if (typeof this.target === "string" || this.target.sheet !== sheet) return false;
    const area = shiftArea(this.target.area, shift);
    this.target = area ? { sheet, area } : "=#REF!";
    return true;
  }
}
