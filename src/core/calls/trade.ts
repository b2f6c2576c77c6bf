import { WORLD } from "../world";
import { FLOWS, FUNCTIONS, type FunctionName } from "../question/functions";
import type { OptionKey } from "../question/question";
import { askAny, alikeOf } from "../ask/ask-any";
import { askBlock, type Block } from "../ask/ask-block";
import { readIndicator } from "../arguments/read-names";
import { readingsOf } from "../arguments/readings-of";
import { fail, ok, type Result } from "../question/result";
import type { Call, Output, CallContext } from "../show/cell";
import { readOptionsInput, showCell } from "../show/show";
import type { Input } from "../arguments/input";

/** `TURNOVER EXPORTS IMPORTS TRADEBALANCE (reporter, partner, period, [product], [options])` */
export const trade =
  (name: FlowFunction): Call =>
  (context, [entity, partner, period, product, options]) => {
    const { indicator, options: known } = FUNCTIONS[name];
    const position = context.edition.indicators.position(indicator);
    return block(context, { entity, partner, product, period }, options, known, {
      by: indicator,
      indicator: position,
      measure: "level",
      entityArgument: "reporter",
      defaultPartner: context.edition.entities.position(WORLD),
      needsPartner: true,
      ask: askAny,
    });
  };

type FlowFunction = {
  [Name in FunctionName]: (typeof FUNCTIONS)[Name] extends { indicator: string } ? Name : never;
}[FunctionName];

const flowNames = ({ edition, language }: CallContext) =>
  FLOWS.map((id) => (language === "ru" ? (edition.indicators.get(id)?.names.ru.toLowerCase() ?? id) : id));

/** `TRADEGROWTH(flow, reporter, partner, period, [product], [options])` */
export const tradeGrowth: Call = (context, [flow, entity, partner, period, product, options]) => {
  const indicator = readIndicator(context.edition, flow, "flow");
  if (!indicator.ok) return indicator;
  const { flow: isFlow, names } = context.edition.indicators.items[indicator.value] ?? {};
  if (!isFlow)
    return fail({
      code: "unknown",
      argument: "flow",
      nearest: flowNames(context),
      text: names?.[context.language] ?? "",
    });
  return block(context, { entity, partner, product, period }, options, FUNCTIONS.TRADEGROWTH.options, {
    by: `growth ${indicator.value}`,
    indicator: indicator.value,
    readings: readingsOf([[flow, context.edition.indicators, indicator.value]]),
    measure: "growth",
    entityArgument: "reporter",
    defaultPartner: context.edition.entities.position(WORLD),
    needsPartner: true,
    ask: askAny,
    alike: alikeOf,
  });
};

/** Reads the options, asks the block and shows its cells. */
export function block(
  context: CallContext,
  inputs: Block["inputs"],
  optionsInput: Input,
  known: readonly OptionKey[],
  rest: Omit<Block, "inputs" | "options">,
): Result<Output> {
  const options = readOptionsInput(context.edition, optionsInput, known);
  if (!options.ok) return options;
  const { measure = rest.measure } = options.value;
  const cells = askBlock(context.edition, { ...rest, measure, inputs, options: options.value });
  if (!cells.ok) return cells;
  const shown = cells.value.map((row) => row.map((cell) => showCell(context, cell, options.value)));
  return ok({ cells: shown, plain: options.value.plain });
}
