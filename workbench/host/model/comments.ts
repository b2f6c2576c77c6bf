import { cellArea } from "../area";
import { WORKBOOK } from "../events/broadcast";
import { hostError } from "../protocol/host-error";
import { shiftArea, type Shift } from "../shift";
import { Comment } from "./comment";
import { KeyedCollection, orNotFound, without } from "./keyed-collection";
import type { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

let lastComment = 0;

/** The comments of the workbook, or of one sheet; the workbook's collection keeps them all. */
export class Comments extends KeyedCollection<Comment> {
  #list: Comment[] = [];

  constructor(
    private readonly book: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  get events(): readonly string[] {
    return ["Added", "Changed", "Deleted"];
  }

  /** Those of a deleted sheet went with it. */
  get items(): readonly Comment[] {
    return this.sheet
      ? this.book.comments.items.filter((comment) => comment.sheet === this.sheet)
      : this.#list.filter(({ sheet }) => this.book.worksheets.items.includes(sheet));
  }

  /** One comment a cell, and none beside a note. */
  add(cell: Range | string, content: string): Comment {
    if (this.book.profile.refusesComments) throw hostError("NotImplemented");
    const range = typeof cell === "string" ? this.book.findRange(cell, this.sheet) : cell;
    const isTaken = this.#find(range) !== undefined || this.book.notes.isOn(range);
    if (range.cellCount !== 1 || isTaken) throw hostError("InvalidArgument");
    if (range.sheet.protection.protected) throw hostError("AccessDenied");
    const comment = new Comment(`{${++lastComment}-COMMENT}`, range.sheet, range.area, content, {
      drop: (gone) => this.#drop(gone),
      changed: (changed) => this.#raise("commentChanged", changed),
    });
    this.book.comments.#list.push(comment);
    this.#raise("commentAdded", comment);
    return comment;
  }

  getItemByCell(cell: Range | string): Comment {
    return orNotFound(this.#find(typeof cell === "string" ? this.book.findRange(cell, this.sheet) : cell));
  }

  #find({ sheet, rowIndex, columnIndex }: Range): Comment | undefined {
    return this.items.find(
      (comment) =>
        comment.sheet === sheet && comment.area.row === rowIndex && comment.area.column === columnIndex,
    );
  }

  #drop(comment: Comment): void {
    this.book.comments.#list = without(this.book.comments.#list, comment);
    this.#raise("commentDeleted", comment);
  }

  follow(shift: Shift, sheet: Worksheet): void {
    for (const comment of this.items.filter((each) => each.sheet === sheet)) {
      const area = shiftArea(cellArea(comment.area.row, comment.area.column), shift);
      if (area) comment.area = area;
      else comment.delete();
    }
  }

  #raise(event: "commentAdded" | "commentChanged" | "commentDeleted", { id, sheet }: Comment): void {
    const message = {
      commentDetails: [{ commentId: id, replyIds: [] }],
      worksheetId: sheet.id,
      source: "Local",
    };
    this.book.broadcast.raise(event, [sheet.id, WORKBOOK], message);
  }

  protected matches(comment: Comment, key: unknown): boolean {
    return comment.id === key;
  }
}
