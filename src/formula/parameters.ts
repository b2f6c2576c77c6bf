import type { FunctionName } from "../core/calls/calls";
import type { ArgumentName } from "../core/question/problem";

const TRADE: readonly ArgumentName[] = ["reporter", "partner", "period", "product", "options"];
const FIGURE: readonly ArgumentName[] = ["indicator", "entity", "period", "partner", "product", "options"];

/** The arguments of the functions in their order, by the names that problems use. */
export const PARAMETERS: Record<FunctionName, readonly ArgumentName[]> = {
  TURNOVER: TRADE,
  EXPORTS: TRADE,
  IMPORTS: TRADE,
  TRADEBALANCE: TRADE,
  TRADEGROWTH: ["flow", ...TRADE],
  FIGURE,
  FIGURES: FIGURE,
  FIGSEARCH: ["text", "limit"],
  AGREEMENTS: ["party", "party", "from", "to", "kind"],
  TWINTOWNS: ["place"],
  PREPARED: ["table"],
  CODES: ["list"],
  CITE: ["figure", "style"],
  WHY: ["figure"],
  FIGUREINFO: ["figure", "attribute"],
  EDITION: ["attribute"],
};
