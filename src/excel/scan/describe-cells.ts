import { formulaTextOf, referencesOf } from "../../formula/evaluate";
import { formatAddress } from "../../formula/address";
import { cellAt } from "../../formula/area";
import type { Content, Matrix } from "../cells/matrix";
import type { ScannedCell } from "../workbook";
import { findSheet, type BookMap } from "./book-map";
import { readValues, type CellValues, type SheetArea } from "./cell-values";
import { readFormulaTexts } from "./formula-texts";
import { resolveReference, type FormulaCell, type Resolved } from "./resolve-reference";

type Read = [text: string, resolved: Resolved];

/** Formulas with what they show and with what the cells hold that they read. */
export async function describeCells(
  context: Excel.RequestContext,
  book: BookMap,
  cells: readonly FormulaCell[],
): Promise<ScannedCell[]> {
  const reads = cells.map((cell) => resolveAll(book, cell));
  const areas = reads.flat().flatMap(([, resolved]) => ("area" in resolved ? resolved : []));
  const own = cells.map(({ sheet, row, column }) => ({ sheet, area: cellAt(row, column) }));
  const values = await readValues(context, book, distinct([...own, ...areas]));
  const asTexts = reads
    .flat()
    .flatMap(([text, resolved]) => (formulaTextOf(text) !== undefined && "area" in resolved ? resolved : []));
  const formulaText = await readFormulaTexts(context, book, asTexts);
  return cells.flatMap((cell, at) =>
    isText(cell, values) ? [] : describeCell(book, cell, reads[at] ?? [], { ...values, formulaText }),
  );
}

/** A text that looks like a formula is given as its own formula. */
const isText = ({ sheet, row, column, formula }: FormulaCell, values: CellValues): boolean =>
  values.value(sheet, row, column) === formula;

const resolveAll = (book: BookMap, cell: FormulaCell): Read[] =>
  referencesOf(cell.formula).flatMap((text): Read[] => {
    const resolved = resolveReference(book, formulaTextOf(text) ?? text, cell);
    return resolved ? [[text, resolved]] : [];
  });

const distinct = (areas: readonly SheetArea[]): SheetArea[] => [
  ...new Map(areas.map((one) => [JSON.stringify(one), one])).values(),
];

function describeCell(
  book: BookMap,
  cell: FormulaCell,
  reads: readonly Read[],
  values: CellValues & { formulaText: (area: SheetArea) => string },
): ScannedCell {
  const { sheet, row, column, formula } = cell;
  const visibility = findSheet(book, sheet)?.visibility;
  const contents = reads.map(([text, resolved]): [string, Matrix<Content>] => {
    if (!("area" in resolved)) return [text, [[resolved.constant]]];
    const isFormula = formulaTextOf(text) !== undefined;
    return [text, isFormula ? [[values.formulaText(resolved)]] : values.matrix(resolved)];
  });
  const addresses = reads.flatMap(([text, resolved]) =>
    "area" in resolved ? [[text, formatAddress(resolved.area, resolved.sheet)] as const] : [],
  );
  return {
    address: formatAddress(cellAt(row, column), sheet),
    formula,
    value: values.value(sheet, row, column),
    text: values.text(sheet, row, column),
    references: Object.fromEntries(contents),
    addresses: Object.fromEntries(addresses),
    ...(visibility === "Hidden" && { sheetIs: "hidden" as const }),
    ...(visibility === "VeryHidden" && { sheetIs: "very-hidden" as const }),
  };
}
