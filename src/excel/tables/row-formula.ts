import { formulaText, type CellFormula } from "../../core/show/formula-of";
import { thisRow } from "./structured-reference";

/** The formula of a cell in a table; labels that the table has no column for are left out. */
export function rowFormula(
  { name, arguments: list }: CellFormula,
  prefix: string,
  headingOf: (key: string) => string | undefined,
): string {
  const known = list.map((argument) =>
    argument && "column" in argument && headingOf(argument.column) === undefined ? undefined : argument,
  );
  const kept = known.slice(0, known.findLastIndex((argument) => argument !== undefined) + 1);
  return formulaText({ name, arguments: kept }, prefix, (key) => thisRow(headingOf(key) ?? key));
}
