import type { ArgumentName } from "./problem";
import type { OptionKey } from "./question";

/** What is known of a custom function beside its words: all that offers, reads, loads or links functions asks here. */
export interface FunctionDescription {
  /** In Excel's order, by the names that problems use: two parties are both a party. */
  parameters: readonly ArgumentName[];
  /** The options that it takes, in the order in which they are offered. */
  options?: readonly OptionKey[];
  /** By what it answers with. */
  group: FunctionGroup;
  /** The indicator that it is named for. */
  indicator?: string;
  /** Answers from the numbers alone, as soon as the add-in has started. */
  isEarly?: true;
}

export const FUNCTION_GROUPS = ["numbers", "lists", "sources"] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

const OPTIONS = ["scale", "derive", "bound", "status", "unit", "freq", "sign", "plain", "id"] as const;

/** A flow's amount. */
const flow = <const I extends string>(indicator: I) =>
  ({
    group: "numbers",
    indicator,
    parameters: ["reporter", "partner", "period", "product", "options"],
    options: OPTIONS,
    isEarly: true,
  }) as const;

/** The functions, the most asked for first. */
export const FUNCTIONS = {
  TURNOVER: flow("turnover"),
  EXPORTS: flow("exports"),
  IMPORTS: flow("imports"),
  TRADEBALANCE: flow("balance"),
  TRADEGROWTH: {
    group: "numbers",
    parameters: ["flow", "reporter", "partner", "period", "product", "options"],
    options: ["base", "derive", "bound", "status", "freq", "sign", "plain", "id"],
    isEarly: true,
  },
  FIGURE: {
    group: "numbers",
    parameters: ["indicator", "entity", "period", "partner", "product", "options"],
    options: ["measure", "base", ...OPTIONS],
    isEarly: true,
  },
  FIGURES: {
    group: "lists",
    parameters: ["indicator", "entity", "period", "partner", "product", "options"],
    options: ["columns", "sort", "measure", "status", "scale", "unit", "freq", "sign", "headers", "plain"],
    isEarly: true,
  },
  FIGSEARCH: { group: "lists", parameters: ["text", "limit"] },
  PREPARED: { group: "lists", parameters: ["table"] },
  AGREEMENTS: { group: "lists", parameters: ["party", "party", "from", "to", "kind"] },
  TWINTOWNS: { group: "lists", parameters: ["place"] },
  CODES: { group: "lists", parameters: ["list"] },
  CITE: { group: "sources", parameters: ["figure", "style"] },
  WHY: { group: "sources", parameters: ["figure"] },
  FIGUREINFO: { group: "sources", parameters: ["figure", "attribute"] },
  EDITION: { group: "sources", parameters: ["attribute"], isEarly: true },
} as const satisfies FunctionRegistry;

export type FunctionRegistry = Readonly<Record<string, FunctionDescription>>;
export type FunctionName = keyof typeof FUNCTIONS;
export type EarlyFunction = {
  [Name in FunctionName]: (typeof FUNCTIONS)[Name] extends { isEarly: true } ? Name : never;
}[FunctionName];

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/** Names of the functions of a group, the most asked for first. */
export const functionsOf = (group: FunctionGroup, functions: FunctionRegistry = FUNCTIONS): string[] =>
  Object.entries(functions).flatMap(([name, one]) => (one.group === group ? name : []));

export const describeFunction = (name: FunctionName): FunctionDescription => FUNCTIONS[name];

/** The function that is named for an indicator. */
export const functionFor = (indicator: string, functions: FunctionRegistry = FUNCTIONS): string | undefined =>
  Object.entries(functions).find(([, one]) => one.indicator === indicator)?.[0];

/** The indicators that functions are named for: turnover, exports, imports, balance. */
export const FLOWS: readonly string[] = Object.values<FunctionDescription>(FUNCTIONS).flatMap(
  ({ indicator }) => indicator ?? [],
);
