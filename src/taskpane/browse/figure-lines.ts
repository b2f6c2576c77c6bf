import type { CallContext } from "../../core/show/cell";
import type { Figure } from "../../core/record";
import { MEASURE_WORDS } from "../../core/words/labels";
import { lowerFirst } from "../../core/words/lower-first";
import { labelPeriod } from "../../core/words/period-label";

/** "Exports · Belarus – Azerbaijan", and below "2020 · Agricultural products and food". */
export function figureLines(
  { edition, language }: CallContext,
  figure: Figure,
): { title: string; line: string } {
  const { indicator, measure, entity, partner, product, period, basePeriod } = figure;
  const place = (code: string | undefined) =>
    code ? (edition.entities.get(code)?.names[language] ?? code) : undefined;
  const what = edition.indicators.get(indicator)?.names[language] ?? indicator;
  const kind = measure === "level" ? what : `${what}, ${lowerFirst(MEASURE_WORDS[language][measure])}`;
  const places = [place(entity), place(partner)].filter((name) => name !== undefined).join(" – ");
  const goods = product ? edition.products.get(product) : undefined;
  const of = goods?.unnamed ? undefined : goods?.names[language];
  const when = labelPeriod(period, language);
  const against = basePeriod ? `${when} ${AGAINST[language]} ${labelPeriod(basePeriod, language)}` : when;
  return {
    title: `${kind} · ${places}`,
    line: [against, of].filter((part) => part !== undefined).join(" · "),
  };
}

const AGAINST = { en: "against", ru: "к" };
