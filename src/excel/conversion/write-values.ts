import { commonArea } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { cellConstant } from "../cells/escape-text";
import type { Content, Matrix } from "../cells/matrix";
import type { ConvertedRecord } from "../record/converted-schema";
import type { CellToConvert } from "../workbook";
import { addComments, type PlacedComment } from "./comments";
import type { FormulaBlock } from "./formula-blocks";
import { fingerprintValues } from "./fingerprint-values";

type Block = FormulaBlock<CellToConvert>;

/** What the workbook remembers of a block, before and after it is converted; its comment comes later. */
export const describeBlock = (
  { cell, place, values, formats }: Block,
  inTable?: string,
): ConvertedRecord => ({
  sheet: place.sheetId,
  area: place.area,
  formula: cell.formula,
  fingerprint: fingerprintValues(values),
  ...(inTable !== undefined && { inTable }),
  ...(findFormats({ cell, formats }) && { formats }),
  ...(cell.citation !== "" && { citation: cell.citation }),
});

export const isSamePlace = (
  { sheet, area }: Pick<ConvertedRecord, "sheet" | "area">,
  { place }: Block,
): boolean => sheet === place.sheetId && commonArea(area, place.area) !== undefined;

/** Puts values in place of formulas, with the citation in a comment. */
export async function writeValues(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  described: readonly ConvertedRecord[],
  known: readonly PlacedComment[],
): Promise<ConvertedRecord[]> {
  const ranges = blocks.map((block) => {
    const range = rangeOf(block.place.sheet, block.place.area);
    const formats = findFormats(block);
    if (formats) range.numberFormat = formats;
    range.formulas = block.values.map((line) => line.map(cellConstant));
    return range.load("formulas");
  });
  await context.sync();
  const comments = await addComments(context, known, blocks.map(wantedComment));
  return described.map(({ citation, ...record }, at) => ({
    ...record,
    fingerprint: fingerprintValues(ranges[at]?.formulas as Matrix<Content>),
    ...(comments[at] !== undefined && { comment: comments[at], citation }),
  }));
}

/** The formats that the cells need besides; `undefined` where they stay. */
function findFormats({ cell, formats }: Pick<Block, "cell" | "formats">): Matrix<string> | undefined {
  const wanted = valueFormats(formats, cell.numberFormats);
  return JSON.stringify(wanted) === JSON.stringify(formats) ? undefined : wanted;
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
