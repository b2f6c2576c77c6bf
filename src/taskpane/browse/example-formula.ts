import type { CallContext } from "../../core/show/cell";
import type { Figure } from "../../core/record";
import { figureFormula } from "../../formula/figure-formula";

/** The shortest formula for trade of two countries in a year; with an edition that has none, any short one. */
export const exampleFormula = (context: CallContext, prefix: string): string =>
  exampleFormulas(context, prefix)[0] ?? "";

const MOST = 3;

/** A few short formulas, each of another kind, that have an answer in the edition in use. */
export function exampleFormulas(context: CallContext, prefix: string): string[] {
  const { figures } = context.edition.dataset;
  const kinds = [isTradeOfCountries, isTradeInProduct, isOther];
  const found = kinds.flatMap((isKind) =>
    shortest(
      context,
      figures.filter((figure) => isKind(context, figure)),
      prefix,
    ),
  );
  return (found.length > 0 ? found : shortest(context, figures, prefix)).slice(0, MOST);
}

function shortest(context: CallContext, figures: readonly Figure[], prefix: string): string[] {
  const formulas = figures.slice(0, 40).map((figure) => figureFormula(context, figure, prefix).formula);
  const [first] = formulas.sort((a, b) => a.length - b.length);
  return first === undefined ? [] : [first];
}

const isPlain = ({ measure, status, correction }: Figure) =>
  measure === "level" && status === "actual" && correction === undefined;

function isTradeOfCountries({ edition }: CallContext, figure: Figure): boolean {
  const isCountry = (code: string | undefined) => edition.entities.get(code)?.kind === "country";
  const { indicator, entity, partner, period } = figure;
  return (
    isPlain(figure) &&
    edition.indicators.get(indicator)?.symmetric === true &&
    /^\d{4}$/.test(period) &&
    isCountry(entity) &&
    isCountry(partner)
  );
}

function isTradeInProduct({ edition }: CallContext, figure: Figure): boolean {
  const { flow, symmetric } = edition.indicators.get(figure.indicator) ?? {};
  const product = edition.products.get(figure.product ?? "");
  return isPlain(figure) && flow === true && !symmetric && product !== undefined && !product.unnamed;
}

const isOther = ({ edition }: CallContext, figure: Figure): boolean =>
  isPlain(figure) && figure.partner === undefined && !edition.indicators.get(figure.indicator)?.flow;
