import type { EarlyFunction } from "../question/functions";
import { editionCall } from "./edition";
import { figure } from "./figure";
import { figures } from "./figures";
import type { Call } from "../show/cell";
import { trade, tradeGrowth } from "./trade";

/** What answers from the numbers alone, as soon as the add-in has started. */
export const EARLY_CALLS: Readonly<Record<EarlyFunction, Call>> = {
  TURNOVER: trade("TURNOVER"),
  EXPORTS: trade("EXPORTS"),
  IMPORTS: trade("IMPORTS"),
  TRADEBALANCE: trade("TRADEBALANCE"),
  TRADEGROWTH: tradeGrowth,
  FIGURE: figure,
  FIGURES: figures,
  EDITION: editionCall,
};
