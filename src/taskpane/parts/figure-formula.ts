import type { Setting } from "../../core/calls/call";
import { formulaOf, formulaText } from "../../core/formula-of";
import { numberFormat, unitOf } from "../../core/format";
import type { Figure } from "../../core/record";

/** The formula that gives a figure, as Excel stores it, and the number format of its cell. */
export function figureFormula({ edition, language }: Setting, figure: Figure, prefix: string) {
  return {
    formula: formulaText(formulaOf(edition, figure, language), prefix, () => ""),
    format: numberFormat(figure.value, unitOf(edition, figure), figure.precision),
  };
}
