import type { Edition } from "../edition/edition";
import { describe } from "./describe";
import { showSaid } from "./display";
import { codesOf } from "../edition/codes-of";
import { findSuggestions } from "../ask/suggestions";
import type { Period } from "../periods/period";
import type { Suggestion, Problem } from "../question/problem";
import type { Measure } from "../record";
import { MEASURE_WORDS, STATUS_WORDS } from "../words/labels";
import type { Language } from "../words/language";
import { lowerFirst } from "../words/lower-first";
import { labelPeriod } from "../words/period-label";
import { PHRASES } from "../words/phrases";

interface Explained {
  edition: Edition;
  language: Language;
  text: string;
}

/** The cells of a block share their problems, and a sheet asks the same again at every recalculation. */
const explained = new WeakMap<Problem, Explained>();

/** Says in the user's language what is wrong, and the way out: the text of the error in the cell. */
export function explain(problem: Problem, edition: Edition, language: Language): string {
  const known = explained.get(problem);
  if (known?.edition === edition && known.language === language) return known.text;
  const text = explainAfresh(problem, edition, language);
  explained.set(problem, { edition, language, text });
  return text;
}

function explainAfresh(problem: Problem, edition: Edition, language: Language): string {
  const say = PHRASES[language];
  switch (problem.code) {
    case "missing":
      return say.missing(problem.argument);
    case "error-cell":
      return [say.errorCell(problem.argument), problem.says ?? ""].join(" ").trim();
    case "unknown":
      return say.unknown(problem.argument, problem.text) + say.nearest(problem.nearest);
    case "wrong-order":
      return say.wrongOrder(problem.argument, problem.text, problem.isLike);
    case "not-a-period":
      return say.notAPeriod(problem.text, problem.argument === undefined);
    case "not-loaded":
      return say.notLoaded();
    case "not-a-number":
      return say.notANumber(problem.argument, problem.text);
    case "unknown-option":
      return say.unknownOption(problem.key, problem.known);
    case "bad-option":
      return say.badOption(problem.key, problem.text, problem.known);
    case "shapes":
      return say.shapes(problem.shapes);
    case "not-a-cell":
      return say.notACell(problem.argument);
    case "all-stands-alone":
      return say.allStandsAlone();
    case "too-large":
      return say.tooLarge(problem.cells, problem.limit);
    case "too-long":
      return say.tooLong(problem.argument, problem.letters, problem.limit);
    case "plain-number":
      return say.plainNumber();
    case "not-a-formula":
      return say.notAFormula(problem.text);
    case "reads-cells":
      return say.readsCells(problem.cells, problem.instead);
    case "not-stated":
      return explainMissing(problem, edition, language);
    case "unbounded":
    case "contradicted":
      return explainNothingFollows(problem, edition, language);
    case "across-nought":
      return say.acrossNought(showSaid(edition, problem.answer, language));
    case "no-bound":
      return say.noBound(
        problem.bound,
        showSaid(edition, problem.answer, language),
        problem.answer.steps !== undefined,
      );
    case "nothing-found":
      return explainNothing(problem, edition, language);
    case "no-reference":
      return say.noReference(problem.style);
  }
}

function explainNothing(
  { others, places = [] }: Extract<Problem, { code: "nothing-found" }>,
  edition: Edition,
  language: Language,
): string {
  const say = PHRASES[language];
  if (others?.length) return say.nothingWith(others);
  return places.length > 0
    ? say.nothingIn(places.map((id) => nameOf(edition.entities, id, language)))
    : say.nothingFound();
}

const nameOf = (index: Edition["entities" | "indicators" | "products"], id: string, language: Language) =>
  index.get(id)?.names[language] ?? id;

/** What is missing, and what there is instead. */
function explainMissing(
  { question, period }: Extract<Problem, { code: "not-stated" }>,
  edition: Edition,
  language: Language,
): string {
  const subject = { ...codesOf(edition, question), product: question.products?.[0], period };
  const suggestions = findSuggestions(edition, question, period);
  return (
    PHRASES[language].notStated(nameSubject(subject, edition, language)) +
    explainSuggestions(suggestions, edition, language)
  );
}

/** From which figures nothing follows, in their own words. */
function explainNothingFollows(
  { code, question, period, figures }: Extract<Problem, { code: "unbounded" | "contradicted" }>,
  edition: Edition,
  language: Language,
): string {
  const product = question.products?.[0];
  const subject = nameSubject({ ...codesOf(edition, question), product, period }, edition, language);
  return PHRASES[language][code](
    subject,
    figures.map((figure) => describe(edition, figure, language)),
  );
}

interface Subject {
  indicator: string;
  measure: Measure;
  entity: string;
  partner?: string;
  product?: string;
  period?: Period;
}

/** "trade turnover Belarus–Cuba, agricultural products and food, for 2017" */
function nameSubject(
  { indicator, measure, entity, partner, product, period }: Subject,
  edition: Edition,
  language: Language,
) {
  const say = PHRASES[language];
  const names = [entity, partner].flatMap((id) => (id ? nameOf(edition.entities, id, language) : []));
  const what = lowerFirst(nameOf(edition.indicators, indicator, language));
  const kind = measure === "level" ? "" : ` (${MEASURE_WORDS[language][measure]})`;
  const of = product ? `, ${lowerFirst(nameOf(edition.products, product, language))}` : "";
  return `${what}${kind} ${names.join("–")}${of}${period ? ` ${say.for(labelPeriod(period, language))}` : ""}`;
}

/** The two most helpful things that do exist. */
function explainSuggestions(suggestions: Suggestion[], edition: Edition, language: Language): string {
  return suggestions
    .slice(0, 2)
    .map((one) => `; ${explainSuggestion(one, edition, language)}`)
    .join("");
}

function explainSuggestion(suggestion: Suggestion, edition: Edition, language: Language): string {
  const say = PHRASES[language];
  const names = (index: Edition["entities" | "indicators" | "products"], ids: string[]) =>
    ids.map((id) => nameOf(index, id, language));
  const words = (index: Edition["indicators" | "products"], ids: string[]) =>
    names(index, ids).map(lowerFirst);
  const periods = (list: string[]) => list.map((period) => labelPeriod(period, language));
  switch (suggestion.kind) {
    case "correction":
      return say.suggestCorrection(
        nameSubject(suggestion.figure, edition, language),
        showSaid(edition, suggestion.figure, language),
      );
    case "status":
      return say.suggestStatus(
        STATUS_WORDS[language][suggestion.figure.status],
        suggestion.figure.status,
        showSaid(edition, suggestion.figure, language),
      );
    case "derivable":
      return say.suggestDerivable();
    case "measures":
      return say.suggestMeasures(suggestion.measures.map((measure) => `measure=${measure}`));
    case "base":
      return say.suggestBase(periods(suggestion.periods), suggestion.periods[0] ?? "");
    case "products":
      return say.suggestProducts(words(edition.products, suggestion.products));
    case "periods":
      return say.suggestPeriods(periods(suggestion.periods));
    case "partners":
      return say.suggestPartners(
        nameOf(edition.entities, suggestion.entity, language),
        names(edition.entities, suggestion.partners),
      );
    case "units":
      return say.suggestUnits(suggestion.units);
    case "pairs":
      return say.suggestPairs(suggestion.pairs.map((pair) => names(edition.entities, pair).join("–")));
    case "indicators":
      return say.suggestIndicators(words(edition.indicators, suggestion.indicators));
  }
}
