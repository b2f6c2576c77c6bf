import { formatAddress } from "../../formula/address";
import { cellAt, endColumn } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { citedFigure } from "../cite/cited-figure";
import type { Content, Matrix } from "../cells/matrix";
import { hasCards } from "../has-cards";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { fingerprintOf } from "../record/fingerprint";
import { changeWorkbook } from "../run";
import { findCallingCells } from "./scan";
import { mapBook } from "../scan/book-map";
import type { FormulaCell } from "../scan/resolve-reference";
import { askSelection } from "../destination/ask-selection";
import { checkDestination } from "../destination/check-destination";
import type { Place } from "../destination/place";
import { writeToken } from "./undo-token";
import type { Inserted } from "../workbook";
import { writeColumn } from "./write-column";

/** So many rows of a selection are looked at. */
const MOST_ROWS = 500;

/**
 * Puts the reference of each of our numbers in the selection beside it, as a formula, in the column to the right of the
 * selection. Nothing when none of ours is selected.
 */
export const insertCitations = (prefix: string): Promise<Outcome<Inserted | undefined>> =>
  changeWorkbook(async (context) => {
    const found = await findSelectedCalls(context);
    if (!found) return fail({ code: "no-cell" });
    const [first, last] = [found.calls[0], found.calls.at(-1)];
    if (!first || !last) return ok(undefined);
    const area = {
      row: first.row,
      column: endColumn(found.area),
      rows: last.row - first.row + 1,
      columns: 1,
    };
    const place = { ...found, area };
    const writable = await checkDestination(context, place, { mayBeInTable: true });
    if (!writable.ok) return writable;
    const book = hasCards() ? undefined : await mapBook(context);
    const figureOf = (call: FormulaCell) =>
      book ? citedFigure(book, call) : formatAddress(cellAt(call.row, call.column));
    return writeCitations(context, place, found.calls, (call) => `=${withPrefix(prefix)}(${figureOf(call)})`);
  });

const withPrefix = (prefix: string) => (prefix ? `${prefix}.CITE` : "CITE");

async function findSelectedCalls(
  context: Excel.RequestContext,
): Promise<(Place & { calls: FormulaCell[] }) | undefined> {
  const selected = context.workbook.getSelectedRanges().areas.getItemAt(0);
  const used = selected.getUsedRangeOrNullObject().load(AREA);
  const sheet = selected.worksheet.load("id,name");
  if (!(await askSelection(context))) return undefined;
  const place = {
    sheet: context.workbook.worksheets.getItem(sheet.id),
    sheetId: sheet.id,
    sheetName: sheet.name,
  };
  if (used.isNullObject) return { ...place, area: cellAt(0, 0), calls: [] };
  const area = areaOf(used);
  const looked = rangeOf(place.sheet, { ...area, rows: Math.min(area.rows, MOST_ROWS) }).load("formulas");
  await context.sync();
  return { ...place, area, calls: findCallingCells(looked.formulas as Matrix<Content>, sheet.name, area) };
}

async function writeCitations(
  context: Excel.RequestContext,
  place: Place,
  calls: readonly FormulaCell[],
  citationOf: (call: FormulaCell) => string,
): Promise<Outcome<Inserted>> {
  const { sheetId, sheetName, area } = place;
  const inputs = Array.from({ length: area.rows }, (_, at) => {
    const call = calls.find(({ row }) => row === area.row + at);
    return call ? citationOf(call) : "";
  });
  const { written } = await writeColumn(context, place, { inputs });
  const token = { kind: "cells", sheet: sheetId, area, fingerprint: fingerprintOf(written) } as const;
  return ok({ address: formatAddress(area, sheetName), token: writeToken(token) });
}
