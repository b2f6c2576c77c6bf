import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Workbook } from "../host/model/workbook";

interface Drawn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const SIZE = { width: 220, height: 90 };

/** Shows the workbook's comments as the grid's notes. */
export class CommentDrawer {
  #drawn: Drawn[] = [];

  constructor(
    private readonly grid: FWorkbook,
    private readonly workbook: Workbook,
  ) {}

  draw(): void {
    const wanted = this.workbook.comments.items.map(({ sheet, area, content }) => ({
      sheet: sheet.id,
      row: area.row,
      column: area.column,
      text: content,
    }));
    const isSame = (a: Drawn) => (b: Drawn) => JSON.stringify(a) === JSON.stringify(b);
    for (const note of this.#drawn.filter((each) => !wanted.some(isSame(each))))
      this.#cell(note)?.deleteNote();
    for (const note of wanted.filter((each) => !this.#drawn.some(isSame(each)))) {
      this.#cell(note)?.createOrUpdateNote({
        id: "",
        ...SIZE,
        ...note,
        col: note.column,
        note: note.text,
        show: false,
      });
    }
    this.#drawn = wanted;
  }

  #cell({ sheet, row, column }: Drawn) {
    return this.grid.getSheetBySheetId(sheet)?.getRange(row, column);
  }
}
