import type { OptionKey } from "../../core/question/question";
import { isFunctionName, type FunctionName } from "../../core/question/functions";
import { parseOptions } from "../../core/arguments/parse-options";
import { readFormula } from "../../core/arguments/formula-text";
import type { FunctionMetadata, ParameterName } from "./function-metadata";

/** An argument as it is filled in: typed or chosen, or the cells that hold it. */
export type ArgumentValue = { text: string } | { reference: string };

export type Arguments = Partial<Record<ParameterName, ArgumentValue>>;
export type OptionTexts = Partial<Record<OptionKey, string>>;

export interface BuildState {
  name: FunctionName;
  arguments: Arguments;
  options: OptionTexts;
}

export const FIRST_BUILD: BuildState = { name: "TURNOVER", arguments: {}, options: {} };

export type BuildChange =
  | { type: "function"; name: FunctionName }
  | { type: "argument"; parameter: ParameterName; value: ArgumentValue | undefined }
  | { type: "option"; key: OptionKey; text: string | undefined }
  | { type: "fill"; state: BuildState };

export function changeBuild(state: BuildState, change: BuildChange): BuildState {
  switch (change.type) {
    // What two functions share stays filled in.
    case "function":
      return { ...state, name: change.name, options: {} };
    case "argument":
      return { ...state, arguments: { ...state.arguments, [change.parameter]: change.value } };
    case "option":
      return { ...state, options: { ...state.options, [change.key]: change.text } };
    case "fill":
      return change.state;
  }
}

export const isFilled = (value: ArgumentValue | undefined): value is ArgumentValue =>
  value !== undefined && ("reference" in value || value.text.trim() !== "");

export const hasCells = (state: BuildState): boolean =>
  Object.values(state.arguments).some((value) => value !== undefined && "reference" in value);

/** Takes a formula apart into the form; `undefined` when it is not one function with its arguments written out. */
export function readIntoForm(
  formula: string,
  functions: readonly FunctionMetadata[],
): BuildState | undefined {
  const call = readFormula(formula);
  const found = functions.find(({ name }) => name === call?.name);
  if (!call || !found || !isFunctionName(call.name)) return undefined;
  const filled: Arguments = {};
  let options: OptionTexts = {};
  found.parameters.forEach(({ name }, i) => {
    const input = call.inputs[i];
    const text = typeof input === "string" || typeof input === "number" ? String(input) : "";
    if (text === "") return;
    if (name === "options") options = readOptionTexts(text);
    else filled[name] = { text };
  });
  return { name: call.name, arguments: filled, options };
}

const readOptionTexts = (text: string): OptionTexts =>
  Object.fromEntries(parseOptions(text).map(({ key, text: said }) => [key.toLowerCase(), said]));
