import type { CallContext } from "../core/show/cell";
import { formulaOf, formulaText } from "../core/show/formula-of";
import { signedFormat } from "../core/show/signed-format";
import type { Figure } from "../core/record";

/** The formula that gives a figure, as Excel stores it, and the number format of its cell. */
export function figureFormula({ edition, language }: CallContext, figure: Figure, prefix: string) {
  return {
    formula: formulaText(formulaOf(edition, figure, language), prefix, () => ""),
    format: signedFormat(edition, figure, { language }),
  };
}
