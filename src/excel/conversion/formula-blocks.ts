import { commonArea } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { oneByOne } from "../cells/one-by-one";
import { hasApi } from "../has-api";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { findPlaces } from "../destination/find-places";
import type { Place } from "../destination/place";
import type { Progress } from "../workbook";

export interface FormulaAt {
  address: string;
  formula: string;
}

/** A formula with all that it fills: its own cell, or those that it spills over. */
export interface FormulaBlock<T extends FormulaAt> {
  cell: T;
  place: Place;
  values: Matrix<Content>;
  formats: Matrix<string>;
}

const AT_ONCE = 250;

/** The cells as they are, if all of them still hold their formulas and have been calculated. */
export async function readBlocks<T extends FormulaAt>(
  context: Excel.RequestContext,
  cells: readonly T[],
  progress?: Progress,
): Promise<Outcome<FormulaBlock<T>[]>> {
  const places = await findPlaces(
    context,
    cells.map(({ address }) => address),
  );
  if (!places.ok) return places;
  const groups = Array.from({ length: Math.ceil(cells.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  const read = await oneByOne(groups, async (from) => {
    progress?.report(from, cells.length * 2);
    if (progress?.isCancelled()) return [];
    return readGroup(context, cells.slice(from, from + AT_ONCE), places.value.slice(from, from + AT_ONCE));
  });
  if (progress?.isCancelled()) return fail({ code: "cancelled" });
  const blocks = read.flat();
  const changed = blocks.find(({ isAsSaid }) => !isAsSaid);
  if (changed) return fail({ code: "changed", address: changed.cell.address });
  return ok(withoutFilled(blocks));
}

async function readGroup<T extends FormulaAt>(
  context: Excel.RequestContext,
  cells: readonly T[],
  places: readonly Place[],
) {
  const ranges = places.map(({ sheet, area }) =>
    rangeOf(sheet, area).load(`formulas,values,numberFormat,${AREA}`),
  );
  const spills = hasApi("1.12")
    ? ranges.map((range) => range.getSpillingToRangeOrNullObject().load(`values,numberFormat,${AREA}`))
    : [];
  await context.sync();
  return cells.map((cell, at) => {
    const [range, spill, place] = [ranges[at] as Excel.Range, spills[at], places[at] as Place];
    const filled = spill && !spill.isNullObject ? spill : range;
    const values = filled.values as Matrix<Content>;
    return {
      cell,
      values,
      formats: filled.numberFormat as Matrix<string>,
      place: { ...place, area: areaOf(filled) },
      isAsSaid: isFormula(range, cell.formula) && !values.flat().some(isPending),
    };
  });
}

/** A text that looks like a formula is given as its own formula. */
const isFormula = ({ formulas, values }: Excel.Range, formula: string): boolean =>
  (formulas as Matrix<Content>)[0]?.[0] === formula && (values as Matrix<Content>)[0]?.[0] !== formula;

const isPending = (value: Content): boolean => value === "#BUSY!" || value === "#GETTING_DATA";

/** A cell that another block fills has no formula of its own. */
const withoutFilled = <T extends FormulaAt>(blocks: readonly FormulaBlock<T>[]): FormulaBlock<T>[] => {
  const spilled = blocks.filter(({ values }) => values.length > 1 || (values[0]?.length ?? 0) > 1);
  return blocks.filter(({ place: { sheetId, area } }) =>
    spilled.every(({ place: other }) => {
      const isOther = other.sheetId !== sheetId || !commonArea(other.area, area);
      return isOther || (other.area.row === area.row && other.area.column === area.column);
    }),
  );
};
