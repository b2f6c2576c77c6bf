import { editionCall } from "./edition";
import { figure } from "./figure";
import { figures } from "./figures";
import type { Call } from "../show/cell";
import { trade, tradeGrowth } from "./trade";

/** What answers from the numbers alone, as soon as the add-in has started. */
export const EARLY_CALLS = {
  TURNOVER: trade("turnover"),
  EXPORTS: trade("exports"),
  IMPORTS: trade("imports"),
  TRADEBALANCE: trade("balance"),
  TRADEGROWTH: tradeGrowth,
  FIGURE: figure,
  FIGURES: figures,
  EDITION: editionCall,
} satisfies Record<string, Call>;
