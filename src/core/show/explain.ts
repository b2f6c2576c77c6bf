import type { Edition } from "../edition/edition";
import { describe } from "./describe";
import { showSaid } from "./display";
import { formulaOf, formulaText } from "./formula-of";
import { codesOf } from "../edition/codes-of";
import { findSuggestions } from "../ask/suggestions";
import type { Period } from "../periods/period";
import type { Suggestion, Problem } from "../question/problem";
import type { Figure, Measure } from "../record";
import { MEASURE_WORDS, STATUS_WORDS } from "../words/labels";
import type { Language } from "../words/language";
import { isMixed } from "../names/look-alikes";
import { labelPeriod } from "../words/period-label";
import { inSentence } from "../words/in-sentence";
import { NOT_LOADED } from "../words/not-loaded";
import { PHRASES } from "../words/all-phrases";

interface Explained {
  edition: Edition;
  language: Language;
  text: string;
}

type Explain = (problem: Problem, edition: Edition, language: Language) => string;

/** The cells of a block share their problems, and a sheet asks the same again at every recalculation. */
function remembering(work: Explain): Explain {
  const explained = new WeakMap<Problem, Explained>();
  return (problem, edition, language) => {
    const known = explained.get(problem);
    if (known?.edition === edition && known.language === language) return known.text;
    const text = work(problem, edition, language);
    explained.set(problem, { edition, language, text });
    return text;
  };
}

/** Says in the user's language what is wrong, and the way out: the text of the error in the cell. */
export const explain = remembering(explainAfresh);

/** The same without what is near: of thousands of cells nobody reads it, and to look for it is work. */
export const explainBriefly = remembering((problem, edition, language) =>
  problem.code === "not-stated"
    ? nameMissing(problem, edition, language) + PHRASES[language].askWhy()
    : explain(problem, edition, language),
);

function explainAfresh(problem: Problem, edition: Edition, language: Language): string {
  const say = PHRASES[language];
  switch (problem.code) {
    case "missing":
      return say.missing(problem.argument);
    case "error-cell":
      return [say.errorCell(problem.argument), problem.says ?? ""].join(" ").trim();
    case "unknown":
      return (
        say.unknown(problem.argument, problem.text) +
        (isMixed(problem.text.slice(0, 200)) ? say.mixedLetters() : "") +
        say.nearest(problem.nearest)
      );
    case "wrong-order":
      return say.wrongOrder(problem.argument, problem.text, problem.isLike);
    case "not-a-period":
      return explainPeriod(problem, language);
    case "not-loaded":
      return NOT_LOADED[language];
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
    case "several":
      return say.several(problem.figures.map((figure) => [showSaid(edition, figure, language), figure.id]));
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
      return problem.others?.length ? say.nothingWith(problem.others) : say.nothingFound();
    case "no-reference":
      return say.noReference(problem.style);
  }
}

function explainPeriod(
  { text, argument, flaw }: Extract<Problem, { code: "not-a-period" }>,
  language: Language,
): string {
  const say = PHRASES[language];
  if (flaw?.kind === "impossible") return say.noSuchDate(text);
  if (flaw?.kind === "outside") return say.farDate(text);
  return flaw
    ? say.unclearDate(
        text,
        flaw.days.map((day) => labelPeriod(day, language)),
        flaw.days,
      )
    : say.notAPeriod(text, argument === undefined);
}

const nameOf = (index: Edition["entities" | "indicators" | "products"], id: string, language: Language) =>
  index.get(id)?.names[language] ?? id;

type NotStated = Extract<Problem, { code: "not-stated" }>;

/** What is missing, and what there is instead. */
function explainMissing(problem: NotStated, edition: Edition, language: Language): string {
  const suggestions = findSuggestions(edition, problem.question, problem.period);
  return nameMissing(problem, edition, language) + explainSuggestions(suggestions, edition, language);
}

function nameMissing({ question, period }: NotStated, edition: Edition, language: Language): string {
  const { unit } = question.options;
  const subject = { ...codesOf(edition, question), product: question.products?.[0], period, unit };
  return PHRASES[language].notStated(nameSubject(subject, edition, language));
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
  /** Where one was asked for. */
  unit?: string;
}

/** "trade turnover Belarus–Cuba, agricultural products and food, for 2017" */
function nameSubject(
  { indicator, measure, entity, partner, product, period, unit }: Subject,
  edition: Edition,
  language: Language,
) {
  const say = PHRASES[language];
  const names = [entity, partner].flatMap((id) => (id ? nameOf(edition.entities, id, language) : []));
  const what = inSentence(edition.indicators, indicator, language);
  const kind = measure === "level" ? "" : ` (${MEASURE_WORDS[language][measure]})`;
  const of = product ? `, ${inSentence(edition.products, product, language)}` : "";
  return `${what}${kind} ${names.join("–")}${of}${period ? say.for(period) : ""}${unit ? say.in(unit) : ""}`;
}

const MOST_TOLD = 2;

/** The most helpful things that do exist; no further ones are looked for. */
function explainSuggestions(suggestions: Iterable<Suggestion>, edition: Edition, language: Language): string {
  const told: string[] = [];
  for (const one of suggestions) {
    told.push(`; ${explainSuggestion(one, edition, language)}`);
    if (told.length === MOST_TOLD) break;
  }
  return told.join("");
}

function explainSuggestion(suggestion: Suggestion, edition: Edition, language: Language): string {
  const say = PHRASES[language];
  const names = (index: Edition["entities" | "indicators" | "products"], ids: string[]) =>
    ids.map((id) => nameOf(index, id, language));
  const words = (index: Edition["indicators" | "products"], ids: string[]) =>
    ids.map((id) => inSentence(index, id, language));
  switch (suggestion.kind) {
    case "correction":
      return say.suggestCorrection(
        nameSubject({ ...suggestion.figure, unit: undefined }, edition, language),
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
      return say.suggestMeasures(
        suggestion.measures.map(({ measure, base }) =>
          [`measure=${measure}`, base === undefined ? "" : `base=${base}`].filter(Boolean).join("; "),
        ),
      );
    case "base":
      return say.suggestBase(suggestion.periods);
    case "products":
      return say.suggestProducts(words(edition.products, suggestion.products));
    case "no-product":
      return say.suggestNoProduct();
    case "figures":
      return say.suggestFigures(suggestion.figures.map((figure) => formulaFor(figure, edition, language)));
    case "periods":
      return say.suggestPeriods(suggestion.periods);
    case "partners":
      return say.suggestPartners(
        nameOf(edition.entities, suggestion.entity, language),
        names(edition.entities, suggestion.partners),
      );
    case "units":
      return say.suggestUnits(suggestion.units, suggestion.needsRates);
    case "pairs":
      return say.suggestPairs(suggestion.pairs.map((pair) => names(edition.entities, pair).join("–")));
    case "indicators":
      return say.suggestIndicators(words(edition.indicators, suggestion.indicators));
  }
}

/** As the user's Excel writes it: a Russian one parts arguments by semicolons. */
const formulaFor = (figure: Figure, edition: Edition, language: Language) =>
  formulaText(formulaOf(edition, figure, language), "", () => "", language === "ru" ? ";" : ",");
