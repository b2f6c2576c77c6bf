import type { Answer, Step } from "../figures/answer";
import { roundedBoundsOf, type Interval } from "../figures/bounds";
import { linesOf, shortSource, titleOf, urlOf } from "./cite";
import { deriveOtherwise } from "../derive/derive";
import { restatedId } from "../derive/changes";
import { areDisjoint } from "../derive/arithmetic";
import { describe, describeSubject } from "./describe";
import { showSaid, showValue } from "./display";
import { showReading } from "./show-reading";
import { tellContradictions } from "./tell-contradictions";
import type { Edition } from "../edition/edition";
import type { Figure } from "../record";
import type { Language } from "../words/language";
import { WHY_WORDS } from "../words/why";
import { lookUp } from "../look-up";

/** A line of an explanation: what it is about, and what it says. */
export type Line = [heading: string, text: string];

/** How an answer came about: stated where, or derived by which steps; what else is said of the same thing. */
export function explainAnswer(edition: Edition, answer: Answer, language: Language): Line[] {
  const words = WHY_WORDS[language];
  const lines = answer.steps
    ? derivedLines(edition, answer, language)
    : statedLines(edition, answer, language);
  // Notes of the record are in English.
  const note: Line[] = answer.note ? [[words.note, answer.note]] : [];
  const read = (answer.readings ?? []).map((one): Line => [words.read, showReading(one, language)]);
  return [...lines, ...otherLines(edition, answer, language), ...note, ...read];
}

function statedLines(edition: Edition, answer: Answer, language: Language): Line[] {
  const words = WHY_WORDS[language];
  const [figure] = answer.figures;
  return [
    [words.stated, describe(edition, answer, language)],
    ...boundLines(edition, answer, language),
    ...(figure ? sourceLines(edition, figure, language) : []),
    ...(figure ? printedLines(edition, figure, language) : []),
    ...crossCheck(edition, answer, language),
  ];
}

/** Every place where it is said, with the characters that carry the number. */
function sourceLines(edition: Edition, figure: Figure, language: Language): Line[] {
  const words = WHY_WORDS[language];
  return figure.sources.flatMap((source, i): Line[] => {
    const where = `${i === 0 ? shortSource(edition, figure, language) : `${source.document}, ${linesOf(source, language)}`}: “${source.mention}”`;
    const citation = edition.citations.get(source.citation ?? "");
    const reference: Line[] = citation
      ? [
          [
            words.reference,
            [titleOf(citation, language), citation.year, urlOf(edition, source)].filter(Boolean).join(", "),
          ],
        ]
      : [];
    return [[i === 0 ? words.source : words.alsoIn, where], ...reference];
  });
}

/** Only where the source's words leave room: an exact number is its own bounds. */
function boundLines(edition: Edition, answer: Answer, language: Language): Line[] {
  const words = WHY_WORDS[language];
  if (answer.low === answer.high) return [];
  return [[words.bounds, showEnds(edition, answer, answer, language)]];
}

function showEnds(edition: Edition, answer: Answer, { low, high }: Interval, language: Language): string {
  const end = (value: number) =>
    Number.isFinite(value) ? showValue(edition, { ...answer, value }, language) : "…";
  return `${end(low)} – ${end(high)}`;
}

function printedLines(edition: Edition, figure: Figure, language: Language): Line[] {
  return edition.figures.figures
    .filter(({ correction }) => correction === figure.id)
    .map((printed): Line => [WHY_WORDS[language].printed, describe(edition, printed, language)]);
}

/** Whether what else is on record leads to the same number. */
function crossCheck(edition: Edition, answer: Answer, language: Language): Line[] {
  const words = WHY_WORDS[language];
  const other = deriveOtherwise(edition, answer);
  const [step] = other?.steps ?? [];
  if (!other || !step) return [];
  const [figure] = answer.figures;
  const printed = figure && !answer.steps ? roundedBoundsOf(figure) : answer;
  const heading = areDisjoint(other, printed) ? words.contradicts : words.agrees;
  return [[heading, showStep(edition, step, other, language)]];
}

function derivedLines(edition: Edition, answer: Answer, language: Language): Line[] {
  const words = WHY_WORDS[language];
  const steps = stepsOf(answer);
  return [
    [restatedId(answer.id) ? words.restated : words.derived, describe(edition, answer, language)],
    ...boundLines(edition, answer, language),
    ...steps.map(([step, result], i): Line => [
      `${words.step} ${i + 1}`,
      showStep(edition, step, result, language),
    ]),
    ...tellContradictions(edition, answer, language).map((text): Line => [words.contradiction, text]),
    ...answer.figures.map((figure): Line => [
      words.from,
      `${describe(edition, figure, language)} — ${shortSource(edition, figure, language)}`,
    ]),
  ];
}

/** All steps, each once, in the order in which one works them out. */
function stepsOf(answer: Answer, told = new Set<Answer>()): [Step, Answer][] {
  if (told.has(answer)) return [];
  told.add(answer);
  return (answer.steps ?? []).flatMap((step) => [
    ...step.from.flatMap((one) => stepsOf(one, told)),
    [step, answer] as [Step, Answer],
  ]);
}

/**
 * "difference: exports … $197.1M; imports … $17.6M → $179.5M". Of two steps that give an end of the result each, each
 * tells what it allows by itself.
 */
function showStep(edition: Edition, step: Step, answer: Answer, language: Language): string {
  const { rule, from, result } = step;
  const said =
    answer.steps?.length === 1
      ? showSaid(edition, answer, language)
      : showEnds(edition, answer, result, language);
  const origins = from.map(
    (answer) => `${describeSubject(edition, answer, language)}: ${showSaid(edition, answer, language)}`,
  );
  return `${lookUp(WHY_WORDS[language].rules, rule) ?? rule}: ${origins.join("; ")} → ${said}`;
}

function otherLines(edition: Edition, answer: Answer, language: Language): Line[] {
  const words = WHY_WORDS[language];
  const others = answer.others.filter(({ correction }) => correction !== answer.id);
  const lines = others.map((figure): Line => [
    words.notChosen,
    `${describe(edition, figure, language)} — ${shortSource(edition, figure, language)}`,
  ]);
  return lines.length > 0 ? [...lines, [words.rule, words.preference]] : [];
}
