import type { OptionKey } from "../question/question";
import { ask } from "../ask/ask";
import { askBlock, type Block } from "../ask/ask-block";
import { askGrowth, asAnyChange } from "../ask/ask-growth";
import { readIndicator } from "../arguments/read-names";
import { fail, ok, type Result } from "../question/result";
import type { Call, Output, CallContext } from "../show/cell";
import { readOptionsInput, showCell } from "../show/show";
import type { Input } from "../arguments/input";

export const NUMBER_OPTIONS: readonly OptionKey[] = [
  "scale",
  "derive",
  "bound",
  "status",
  "unit",
  "plain",
  "id",
];
const GROWTH_OPTIONS: readonly OptionKey[] = ["derive", "bound", "status", "plain", "id", "base"];

/** `TURNOVER EXPORTS IMPORTS TRADEBALANCE (reporter, partner, period, [product], [options])` */
export const trade =
  (indicator: string): Call =>
  (context, [entity, partner, period, product, options]) => {
    const position = context.edition.indicators.position(indicator);
    return block(context, { entity, partner, product, period }, options, NUMBER_OPTIONS, {
      by: indicator,
      indicator: position,
      measure: "level",
      entityArgument: "reporter",
      defaultPartner: undefined,
      ask,
    });
  };

const FLOWS = ["turnover", "exports", "imports", "balance"];

/** `TRADEGROWTH(flow, reporter, partner, period, [product], [options])` */
export const tradeGrowth: Call = (context, [flow, entity, partner, period, product, options]) => {
  const indicator = readIndicator(context.edition, flow, "flow");
  if (!indicator.ok) return indicator;
  const { flow: isFlow, names } = context.edition.indicators.items[indicator.value] ?? {};
  if (!isFlow)
    return fail({
      code: "unknown",
      argument: "flow",
      nearest: [...FLOWS],
      text: names?.[context.language] ?? "",
    });
  return block(context, { entity, partner, product, period }, options, GROWTH_OPTIONS, {
    by: `growth ${indicator.value}`,
    indicator: indicator.value,
    measure: "growth",
    entityArgument: "reporter",
    defaultPartner: undefined,
    ask: askGrowth,
    alike: asAnyChange,
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
  const options = readOptionsInput(optionsInput, known);
  if (!options.ok) return options;
  const { measure = rest.measure } = options.value;
  const cells = askBlock(context.edition, { ...rest, measure, inputs, options: options.value });
  if (!cells.ok) return cells;
  const shown = cells.value.map((row) => row.map((cell) => showCell(context, cell, options.value)));
  return ok({ cells: shown, plain: options.value.plain });
}
