import { isShown, type OutCell } from "../../src/core/show/cell";
import { urlOf } from "../../src/core/show/cite";
import type { Edition } from "../../src/core/edition/edition";
import { isError, type CellValue, type Values } from "../../src/formula/cell-value";

/** What `npm run formula` prints of a formula: a number with its source, other cells as they are, or the error. */
export function report(values: Values, edition: Edition): object {
  const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  if (only === undefined)
    return { ok: true, values: values.map((row) => row.map(toPlain)), ...errorsIn(values) };
  if (isError(only)) return { ok: false, ...only };
  return isShown(only) ? { ok: true, ...reportNumber(only, edition) } : { ok: true, value: only };
}

/** What the errors among spilled cells say, by row and column from 1. */
function errorsIn(values: Values): { errors?: object[] } {
  const errors = values.flatMap((row, i) =>
    row.flatMap((cell, j) => (isError(cell) ? { row: i + 1, column: j + 1, ...cell } : [])),
  );
  return errors.length > 0 ? { errors } : {};
}

function reportNumber(
  { number, low, high, format, answer }: Extract<OutCell, { answer: unknown }>,
  edition: Edition,
): object {
  const {
    unit,
    qualifier,
    status,
    period,
    figures,
    steps,
    id,
    indicator,
    measure,
    entity,
    partner,
    product,
  } = answer;
  const source = figures[0]?.sources[0];
  return {
    value: number,
    unit,
    qualifier,
    low: low ?? null,
    high: high ?? null,
    status,
    period,
    source: source && {
      document: source.document,
      lines: source.lines,
      citation: source.citation ?? null,
      url: urlOf(edition, source) ?? null,
    },
    derived: steps !== undefined,
    // A change in other words than the source's has its figure's id, and the measure after it.
    figureId: id.replace(/#.*/, ""),
    indicator,
    measure,
    entity,
    partner: partner ?? null,
    product: product ?? null,
    format,
  };
}

const toPlain = (cell: CellValue) =>
  isError(cell) ? cell.error : isShown(cell) ? (cell as { number: number }).number : cell;
