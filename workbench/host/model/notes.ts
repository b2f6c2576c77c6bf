import { hostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { shiftArea, type Shift } from "../shift";
import type { Area } from "../area";
import { KeyedCollection, without } from "./keyed-collection";
import type { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Notes, the comments of old. A cell with a note takes no comment. */
export class Notes extends KeyedCollection<Note> {
  #list: readonly Note[] = [];

  constructor(private readonly book: Workbook) {
    super();
  }

  get items(): readonly Note[] {
    return this.#list.filter(({ sheet }) => this.book.worksheets.items.includes(sheet));
  }

  add(cell: Range | string, content: string): Note {
    const range = typeof cell === "string" ? this.book.findRange(cell) : cell;
    if (range.cellCount !== 1 || this.isOn(range)) throw hostError("InvalidArgument");
    if (range.sheet.protection.protected) throw hostError("AccessDenied");
    const note = new Note(range.sheet, range.area, content, (gone) => {
      this.#list = without(this.#list, gone);
    });
    this.#list = [...this.#list, note];
    return note;
  }

  isOn({ sheet, rowIndex, columnIndex }: Range): boolean {
    return this.items.some(
      (note) => note.sheet === sheet && note.area.row === rowIndex && note.area.column === columnIndex,
    );
  }

  follow(shift: Shift, sheet: Worksheet): void {
    for (const note of this.items.filter((each) => each.sheet === sheet)) {
      const area = shiftArea(note.area, shift);
      if (area) note.area = area;
      else note.delete();
    }
  }

  protected matches(note: Note, key: unknown): boolean {
    return this.book.findRange(String(key)).address === note.getLocation().address;
  }
}

class Note extends HostObject {
  readonly authorName = "Workbench";

  constructor(
    readonly sheet: Worksheet,
    public area: Area,
    public content: string,
    private readonly drop: (note: Note) => void,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["authorName", "content"];
  }

  getLocation(): Range {
    return this.sheet.rangeAt(this.area);
  }

  delete(): void {
    this.drop(this);
  }
}
