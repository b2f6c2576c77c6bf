import { askAny, alikeOf } from "../ask/ask-any";
import { FUNCTIONS } from "../question/functions";
import { readIndicator } from "../arguments/read-names";
import { readingsOf } from "../arguments/readings-of";
import type { Call } from "../show/cell";
import { WORLD } from "../world";
import { block } from "./trade";

/** `FIGURE(indicator, entity, period, [partner], [product], [options])` */
export const figure: Call = (context, [indicatorInput, entity, period, partner, product, options]) => {
  const { indicators, entities } = context.edition;
  const indicator = readIndicator(context.edition, indicatorInput, "indicator");
  if (!indicator.ok) return indicator;
  // All of a flow is the flow with the world; other numbers seldom have a partner, but may be of all abroad.
  const defaultPartner = indicators.items[indicator.value]?.flow ? entities.position(WORLD) : -1;
  return block(context, { entity, partner, product, period }, options, FUNCTIONS.FIGURE.options, {
    by: `figure ${indicator.value}`,
    indicator: indicator.value,
    readings: readingsOf([[indicatorInput, indicators, indicator.value]]),
    measure: "level",
    entityArgument: "entity",
    defaultPartner,
    ask: askAny,
    alike: alikeOf,
  });
};
