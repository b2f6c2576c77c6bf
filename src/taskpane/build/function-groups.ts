import type { FunctionName } from "../../core/calls/calls";

/** The functions by what they answer with, the most asked for first. */
export const FUNCTION_GROUPS = [
  {
    group: "numbers",
    names: ["TURNOVER", "EXPORTS", "IMPORTS", "TRADEBALANCE", "TRADEGROWTH", "FIGURE"],
  },
  { group: "lists", names: ["FIGURES", "FIGSEARCH", "PREPARED", "AGREEMENTS", "TWINTOWNS", "CODES"] },
  { group: "sources", names: ["CITE", "WHY", "FIGUREINFO", "EDITION"] },
] as const satisfies { group: string; names: readonly FunctionName[] }[];
