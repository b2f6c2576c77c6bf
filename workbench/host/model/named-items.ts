import { parseAddress } from "../address";
import { hostError } from "../protocol/host-error";
import type { Shift } from "../shift";
import { KeyedCollection, sameName, without } from "./keyed-collection";
import { NamedItem, type NameTarget } from "./named-item";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Names of the workbook, or of one sheet. */
export class NamedItems extends KeyedCollection<NamedItem> {
  #list: NamedItem[] = [];

  constructor(
    private readonly book: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  get items(): readonly NamedItem[] {
    return this.#list;
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    checkName(name);
    if (this.find(name)) throw hostError("ItemAlreadyExists");
    const item = new NamedItem(name, this.#read(reference), comment, {
      sheet: this.sheet,
      read: (formula) => this.#read(formula),
      drop: (gone) => this.#drop(gone),
      changed: (changed) => this.#define(changed),
    });
    this.#list.push(item);
    this.#define(item);
    return item;
  }

  addFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.add(name, formula, comment);
  }

  /** What a name stands for: "=Trade!$A$1:$B$2" is a range, anything else a formula or constant. */
  #read(reference: Range | string): NameTarget {
    if (reference instanceof Range) return { sheet: reference.sheet, area: reference.area };
    const text = reference.replace(/^=/, "");
    const parsed = parseAddress(text);
    const named = parsed?.sheet;
    const sheet = named === undefined ? this.sheet : this.book.worksheets.find(named);
    return parsed && sheet ? { sheet, area: parsed.area } : reference;
  }

  follow(sheet: Worksheet, shift: Shift): void {
    for (const item of this.#list) {
      if (item.follow(sheet, shift)) this.#define(item);
    }
  }

  #define(item: NamedItem): void {
    this.book.store.defineName(item.name, item.formula);
  }

  #drop(item: NamedItem): void {
    this.#list = without(this.#list, item);
    this.book.store.defineName(item.name, undefined);
  }

  protected matches(item: NamedItem, key: unknown): boolean {
    return sameName(item.name, key);
  }
}

/** A letter or underscore first, no spaces, and not the address of a cell. */
function checkName(name: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\d_.\\?]{0,254}$/u.test(name);
  if (!isWellFormed || parseAddress(name)) throw hostError("InvalidArgument");
}
