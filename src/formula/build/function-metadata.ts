import type { FunctionName } from "../../core/question/functions";
import type { ArgumentName } from "../../core/question/problem";

/** A function as its metadata describes it: the same that Excel shows while one types. */
export interface FunctionMetadata {
  name: FunctionName;
  description: string;
  parameters: ParameterMetadata[];
}

export interface ParameterMetadata {
  name: ParameterName;
  description: string;
  optional: boolean;
}

/** `second` is the other party of an agreement. */
export type ParameterName = ArgumentName | "second";
