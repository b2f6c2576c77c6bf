import type { Answer } from "../figures/answer";
import { showSaid } from "./display";
import type { Edition } from "../edition/edition";
import type { Figure } from "../record";
import { MEASURE_WORDS, STATUS_WORDS } from "../words/labels";
import type { Language } from "../words/language";
import { inSentence } from "../words/in-sentence";
import { AGAINST } from "../words/against";
import { labelPeriod } from "../words/period-label";

type Described = Answer | Figure;

/** "Trade turnover Belarus–Uzbekistan, 2020" */
export function describeSubject(edition: Edition, figure: Described, language: Language): string {
  const { indicator, measure, entity, partner, product, period, basePeriod } = figure;
  const name = (index: Edition["entities" | "indicators" | "products"], id: string) =>
    index.get(id)?.names[language] ?? id;
  const places = [entity, partner].flatMap((id) => (id ? name(edition.entities, id) : [])).join("–");
  const kind = measure === "level" ? "" : ` (${MEASURE_WORDS[language][measure]})`;
  const of =
    product && !edition.products.get(product)?.unnamed
      ? `, ${inSentence(edition.products, product, language)}`
      : "";
  const base = basePeriod ? ` ${AGAINST[language](basePeriod)}` : "";
  return `${name(edition.indicators, indicator)}${kind} ${places}${of}, ${labelPeriod(period, language)}${base}`;
}

/** The same with its value: "…: more than $280M", and its status when it is not actual. */
export function describe(edition: Edition, figure: Described, language: Language): string {
  const status = figure.status === "actual" ? "" : ` (${STATUS_WORDS[language][figure.status]})`;
  return `${describeSubject(edition, figure, language)}: ${showSaid(edition, figure, language)}${status}`;
}
