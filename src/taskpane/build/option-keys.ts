import type { OptionKey } from "../../core/question/question";
import type { FunctionName } from "../../core/calls/calls";

const NUMBER: readonly OptionKey[] = ["scale", "derive", "bound", "status", "unit", "sign", "plain"];

/** The options that each function knows, in the order in which they are offered. */
export const OPTION_KEYS: Partial<Record<FunctionName, readonly OptionKey[]>> = {
  TURNOVER: NUMBER,
  EXPORTS: NUMBER,
  IMPORTS: NUMBER,
  TRADEBALANCE: NUMBER,
  TRADEGROWTH: ["base", "derive", "bound", "status", "sign", "plain"],
  FIGURE: ["measure", "base", ...NUMBER],
  FIGURES: ["columns", "sort", "measure", "status", "scale", "unit", "sign", "headers", "plain"],
};
