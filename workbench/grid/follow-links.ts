import { parseAddress } from "../host/address";
import type { GridComponent } from "./create-univer";
import type { UniverBook } from "./univer-book";

/** A click on a cell with a link opens it: in a tab of its own, or as a jump within the workbook. */
export function followLinks({ api }: GridComponent, book: UniverBook): void {
  api.getActiveWorkbook()?.onCellClick(({ location }) => {
    const { subUnitId, row, col } = location;
    const link = book.sheets.find(({ id }) => id === subUnitId)?.store.link(row, col);
    if (link?.address) window.open(link.address, "_blank", "noopener");
    else if (link?.documentReference) jump(book, link.documentReference);
  });
}

function jump(book: UniverBook, reference: string): void {
  const target = parseAddress(reference);
  const sheet = book.sheets.find(({ name }) => name === target?.sheet);
  if (!target || !sheet) return;
  book.activateSheet(sheet.id);
  book.select(target.area);
}
