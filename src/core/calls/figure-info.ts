import type { Answer } from "../figures/answer";
import { linesOf, shortSource, titleOf, urlOf } from "../show/cite";
import { describeSubject } from "../show/describe";
import { FIGURE_WORDS } from "../words/attribute-words";
import { closestKeys, keyCalled } from "../words/key-called";
import { unitOf, unitLabel, cellValue } from "../show/number-format";
import { isBlank, missing, type Input } from "../arguments/input";
import { fail, ok } from "../question/result";
import { howSaid } from "../words/how-said";
import { MEASURE_WORDS, STATUS_WORDS } from "../words/labels";
import { labelPeriod } from "../words/period-label";
import { isShown, type Call, type OutCell, type CallContext } from "../show/cell";
import { readText } from "./cite";
import { formulaIn, readAnswer, workOut } from "./read-answer";
import { show } from "../show/show";
import { lookUp } from "../look-up";

type Read = (context: CallContext, answer: Answer) => OutCell;

const bound = ({ edition }: CallContext, answer: Answer, value: number): OutCell =>
  Number.isFinite(value) ? cellValue(value, unitOf(edition, answer)) : "";

const nameIn = (
  { edition, language }: CallContext,
  index: "entities" | "indicators" | "products",
  id: string | undefined,
) => (id === undefined ? "" : (edition[index].get(id)?.names[language] ?? id));

const sourceOf = ({ figures: [figure] }: Answer) => figure?.sources[0];

/** What `FIGUREINFO` tells of a figure, and a card shows. */
export const FIGURE_ATTRIBUTES: Record<string, Read> = {
  value: (context, answer) => {
    const shown = show(context, answer, {});
    return shown.ok ? shown.value : { problem: shown.problem };
  },
  unit: ({ edition, language }, { unit }) => unitLabel(edition, unit, language),
  period: ({ language }, { period }) => labelPeriod(period, language),
  qualifier: ({ language }, answer) => howSaid(answer, language, EXACT[language]),
  low: (context, answer) => bound(context, answer, answer.low),
  high: (context, answer) => bound(context, answer, answer.high),
  status: ({ language }, { status }) => STATUS_WORDS[language][status],
  measure: ({ language }, { measure }) => MEASURE_WORDS[language][measure],
  subject: ({ edition, language }, answer) => describeSubject(edition, answer, language),
  indicator: (context, { indicator }) => nameIn(context, "indicators", indicator),
  entity: (context, { entity }) => nameIn(context, "entities", entity),
  partner: (context, { partner }) => nameIn(context, "entities", partner),
  product: (context, { product }) => nameIn(context, "products", product),
  base: ({ language }, { basePeriod }) => (basePeriod ? labelPeriod(basePeriod, language) : ""),
  source: ({ edition, language }, { figures: [figure] }) =>
    figure ? shortSource(edition, figure, language) : "",
  document: ({ edition }, answer) => edition.documents.get(sourceOf(answer)?.document ?? "")?.title ?? "",
  lines: ({ language }, answer) => {
    const source = sourceOf(answer);
    return source ? linesOf(source, language) : "";
  },
  mention: (_, answer) => sourceOf(answer)?.mention ?? "",
  reference: ({ edition, language }, answer) => {
    const citation = edition.citations.get(sourceOf(answer)?.citation ?? "");
    return citation ? titleOf(citation, language) : "";
  },
  url: ({ edition }, answer) => {
    const source = sourceOf(answer);
    return source ? (urlOf(edition, source) ?? "") : "";
  },
  note: (_, { note }) => note ?? "",
  derived: (_, { steps }) => steps !== undefined,
  contradicted: (_, { others, contradictions = [] }) => others.length + contradictions.length > 0,
  edition: ({ edition }) => edition.dataset.edition,
  id: (_, { id }) => id,
};

const EXACT = { en: "exact", ru: "точно" };

/** `FIGUREINFO(figure, attribute)` */
export const figureInfo: Call = (context, [figure, attribute]) => {
  const answer = readAnswer(context, figure);
  if (!answer.ok) return answer;
  if (isBlank(attribute)) return fail(missing("attribute"));
  const text = readText(attribute, "attribute", "");
  if (!text.ok) return text;
  const read = lookUp(FIGURE_ATTRIBUTES, keyCalled(FIGURE_WORDS, text.value) ?? "");
  return read
    ? ok({
        cells: [
          [
            shownIn(context, figure, keyCalled(FIGURE_WORDS, text.value) ?? "") ??
              read(context, answer.value),
          ],
        ],
      })
    : fail({
        code: "unknown",
        argument: "attribute",
        text: text.value,
        nearest: closestKeys(FIGURE_WORDS, text.value, context.language),
      });
};

/** The number of a formula with options, as its cell shows it: 280 with "scale=mn". */
function shownIn(context: CallContext, figure: Input, attribute: string): OutCell | undefined {
  const formula = formulaIn(figure);
  if (formula === undefined) return undefined;
  const worked = workOut(context, formula);
  const cell = worked.ok ? worked.value[0]?.[0] : undefined;
  if (!isShown(cell)) return undefined;
  if (attribute === "value") return cell;
  return attribute === "low" || attribute === "high" ? (cell[attribute] ?? "") : undefined;
}
