import { askAny } from "../ask/ask-any";
import { leadsTo, questionOf } from "../ask/leads-to";
import type { Edition } from "../edition/edition";
import { yearBefore } from "../periods/period";
import { functionFor } from "../question/functions";
import type { Figure } from "../record";
import type { Language } from "../words/language";
import { periodCell } from "../words/period-label";

/** A function call: constants, columns of the same row by their key, or an argument left out. */
export interface CellFormula {
  name: string;
  arguments: FormulaArgument[];
}

export type FormulaArgument = { constant: string | number } | { column: string } | undefined;

type Dimension = "indicator" | "entity" | "partner" | "product" | "period";

/**
 * The formula that gives a figure, as a person would type it: `TURNOVER("Belarus","Uzbekistan",2020)`. Where another
 * figure is preferred, so that no such formula leads to it, the one that names its id. `columns` says which arguments
 * stand in the same row; of those that the figure does not have the cells are blank.
 */
export function formulaOf(
  edition: Edition,
  figure: Figure,
  language: Language,
  columns: readonly string[] = [],
): CellFormula {
  // A blank cell reaches a function as 0 in some Excels and as nothing in others: none is read.
  const argument = (dimension: Dimension): FormulaArgument =>
    columns.includes(dimension) && figure[dimension] !== undefined
      ? { column: dimension }
      : constantOf(edition, figure, dimension, language);
  const name = functionFor(figure.indicator);
  const places = [argument("entity"), argument("partner"), argument("period")];
  const product = isWidest(edition, figure) && !columns.includes("product") ? undefined : argument("product");
  if (name && figure.partner !== undefined && figure.measure === "level" && leadsTo(edition, figure))
    return call(name, [...places, product, optionsOf(figure)]);
  if (name && figure.partner !== undefined && figure.measure === "growth" && leadsTo(edition, figure))
    return call("TRADEGROWTH", [
      { constant: figure.indicator },
      ...places,
      product,
      optionsOf({ ...figure, measure: "level" }),
    ]);
  if (leadsTo(edition, figure))
    return call("FIGURE", [
      argument("indicator"),
      argument("entity"),
      argument("period"),
      argument("partner"),
      product,
      optionsOf(figure),
    ]);
  return call("FIGUREINFO", [{ constant: figure.id }, { constant: "value" }]);
}

const call = (name: string, list: FormulaArgument[]): CellFormula => ({
  name,
  arguments: list.slice(0, list.findLastIndex((item) => item !== undefined) + 1),
});

function constantOf(
  edition: Edition,
  figure: Figure,
  dimension: Dimension,
  language: Language,
): FormulaArgument {
  const code = figure[dimension];
  if (code === undefined) return undefined;
  if (dimension === "period") return { constant: periodCell(code, language) };
  const index = {
    indicator: edition.indicators,
    product: edition.products,
    entity: edition.entities,
    partner: edition.entities,
  }[dimension];
  return { constant: index.get(code)?.names[language] ?? code };
}

function optionsOf({ measure, status, basePeriod, period }: Figure): FormulaArgument {
  const options = [
    measure === "level" ? "" : `measure=${measure}`,
    status === "target" || status === "plan" ? `status=${status}` : "",
    basePeriod && basePeriod !== yearBefore(period) ? `base=${basePeriod}` : "",
  ].filter((option) => option !== "");
  return options.length > 0 ? { constant: options.join("; ") } : undefined;
}

/** Whether the figure is what a question without a product gets. */
function isWidest(edition: Edition, figure: Figure): boolean {
  const answer = askAny(edition, { ...questionOf(edition, figure), products: undefined });
  return figure.product === undefined || (answer.ok && answer.value.figures[0] === figure);
}

/** The formula's text: `=SB.TURNOVER("Belarus",[@Partner],2020)`. `columnText` says how a cell of the row is written. */
export function formulaText(
  { name, arguments: list }: CellFormula,
  prefix: string,
  columnText: (key: string) => string,
  separator = ",",
): string {
  const texts = list.map((argument) => {
    if (argument === undefined) return "";
    if ("column" in argument) return columnText(argument.column);
    return typeof argument.constant === "number" ? String(argument.constant) : quote(argument.constant);
  });
  return `=${prefix ? `${prefix}.` : ""}${name}(${texts.join(separator)})`;
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
