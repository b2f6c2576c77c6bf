import { ask } from "../ask/ask";
import type { Question, OptionKey } from "../question/question";
import { readIndicator } from "../arguments/read-names";
import type { Call } from "../show/cell";
import { WORLD } from "../world";
import { block, NUMBER_OPTIONS } from "./trade";

const FIGURE_OPTIONS: readonly OptionKey[] = [...NUMBER_OPTIONS, "measure", "base"];

/** `FIGURE(indicator, entity, period, [partner], [product], [options])` */
export const figure: Call = (context, [indicatorInput, entity, period, partner, product, options]) => {
  const { indicators, entities } = context.edition;
  const indicator = readIndicator(context.edition, indicatorInput, "indicator");
  if (!indicator.ok) return indicator;
  const world = entities.position(WORLD);
  // All of a flow is the flow with the world; other numbers seldom have a partner, but may be of all abroad.
  const defaultPartner = indicators.items[indicator.value]?.flow ? world : -1;
  const alike = (question: Question) =>
    question.partner === -1 ? [question, { ...question, partner: world }] : [question];
  const askWorldToo: typeof ask = (edition, question) => {
    const alone = ask(edition, question);
    const withWorld =
      alone.ok || question.partner !== -1 ? alone : ask(edition, { ...question, partner: world });
    return withWorld.ok ? withWorld : alone;
  };
  return block(context, { entity, partner, product, period }, options, FIGURE_OPTIONS, {
    by: `figure ${indicator.value}`,
    indicator: indicator.value,
    measure: "level",
    entityArgument: "entity",
    defaultPartner,
    ask: askWorldToo,
    alike,
  });
};
