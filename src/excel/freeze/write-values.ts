import { commonArea, rangeOf } from "../cells/area";
import { cellConstant } from "../cells/cell-text";
import type { Content, Matrix } from "../cells/matrix";
import { fingerprintOf } from "../record/fingerprint";
import type { FrozenRecord } from "../record/workbook-record";
import type { FrozenCell } from "../workbook";
import { addComments, type PlacedComment } from "./comments";
import type { FormulaBlock } from "./formula-blocks";

type Block = FormulaBlock<FrozenCell>;

/** What the workbook remembers of a block while it is not yet frozen: with no value to be found again. */
export const describeFrozen = ({ cell, place }: Block): FrozenRecord => ({
  ...{ sheet: place.sheetId, area: place.area, formula: cell.formula, print: "" },
});

export const isSamePlace = ({ sheet, area }: FrozenRecord, { place }: Block): boolean =>
  sheet === place.sheetId && commonArea(area, place.area) !== undefined;

/** Puts values in place of formulas, with the citation in a comment. */
export async function writeValues(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  known: readonly PlacedComment[],
): Promise<FrozenRecord[]> {
  const written = blocks.map((block) => {
    const { cell, place, values, formats } = block;
    const range = rangeOf(place.sheet, place.area);
    const wanted = valueFormats(formats, cell.numberFormats);
    const isFormatted = wanted.some((line, row) => line.some((format, at) => format !== formats[row]?.[at]));
    if (isFormatted) range.numberFormat = wanted;
    range.formulas = values.map((line) => line.map(cellConstant));
    range.load("formulas");
    return { block, range, isFormatted };
  });
  await context.sync();
  const comments = await addComments(context, known, blocks.map(wantedComment));
  return written.map(({ block, range, isFormatted }, at) => ({
    ...describeFrozen(block),
    print: fingerprintOf(range.formulas as Matrix<Content>),
    ...(isFormatted && { formats: block.formats }),
    ...(comments[at] !== undefined && { comment: comments[at], citation: block.cell.citation }),
  }));
}

const wantedComment = ({ cell, place }: Block) => ({ ...place, content: cell.citation });

/**
 * The number formats that values need: a number from a function brings its format along, and it goes with the formula.
 * Formats that the user has given stay.
 */
export const valueFormats = (formats: Matrix<string>, given: Matrix<string> | undefined): Matrix<string> =>
  formats.map((line, down) =>
    line.map((format, across) => (format === "General" ? given?.[down]?.[across] || format : format)),
  );
