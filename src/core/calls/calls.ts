import type { Call } from "./call";
import { citeCall } from "./cite";
import { codes } from "./codes";
import { editionCall } from "./edition";
import { agreements, twinTowns } from "./events";
import { figure } from "./figure";
import { figureInfo } from "./figure-info";
import { figures } from "./figures";
import { prepared } from "./prepared";
import { figSearch } from "./search";
import { trade, tradeGrowth } from "./trade";
import { why } from "./why";

/** The bodies of the custom functions, by the names that people type. */
export const CALLS = {
  TURNOVER: trade("turnover"),
  EXPORTS: trade("exports"),
  IMPORTS: trade("imports"),
  TRADEBALANCE: trade("balance"),
  TRADEGROWTH: tradeGrowth,
  FIGURE: figure,
  FIGURES: figures,
  FIGSEARCH: figSearch,
  AGREEMENTS: agreements,
  TWINTOWNS: twinTowns,
  PREPARED: prepared,
  CODES: codes,
  CITE: citeCall,
  WHY: why((name) => callByName(name)),
  FIGUREINFO: figureInfo,
  EDITION: editionCall,
} satisfies Record<string, Call>;

export type FunctionName = keyof typeof CALLS;

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(CALLS, name);

const callByName = (name: string): Call | undefined => (isFunctionName(name) ? CALLS[name] : undefined);

/** What a function needs beyond the numbers: events, prepared tables and rendered references come later than they do. */
export const NEEDS: Partial<Record<FunctionName, "whole" | "search">> = {
  AGREEMENTS: "whole",
  TWINTOWNS: "whole",
  PREPARED: "whole",
  CODES: "whole",
  CITE: "whole",
  WHY: "whole",
  FIGUREINFO: "whole",
  FIGSEARCH: "search",
};
