import { formulaText, type FormulaArgument } from "../../core/show/formula-of";
import { OPTION_KEYS } from "./option-keys";
import { isFilled, type ArgumentValue, type BuildState } from "./build-state";
import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";

/** The formula that the form describes, as Excel stores it. */
export function writeFormula(state: BuildState, { parameters }: FunctionMetadata, prefix: string): string {
  const list = parameters.map((parameter) => argumentOf(state, parameter));
  const used = list.slice(0, list.findLastIndex((item) => item !== undefined) + 1);
  return formulaText({ name: state.name, arguments: used }, prefix, (reference) => reference);
}

/** Parameters that must be filled in and are not. */
export const missingOf = (state: BuildState, { parameters }: FunctionMetadata): ParameterMetadata[] =>
  parameters.filter(({ name, optional }) => !optional && !isFilled(state.arguments[name]));

function argumentOf(state: BuildState, { name }: ParameterMetadata): FormulaArgument {
  if (name === "options") {
    const text = optionsText(state);
    return text === "" ? undefined : { constant: text };
  }
  const value = state.arguments[name];
  return isFilled(value) ? toFormulaArgument(value) : undefined;
}

function toFormulaArgument(value: ArgumentValue): FormulaArgument {
  if ("reference" in value) return { column: value.reference };
  const text = value.text.trim();
  return { constant: /^\d{1,4}$/.test(text) ? Number(text) : text };
}

/** "scale=mn; derive=yes" */
export function optionsText({ name, options }: BuildState): string {
  return (OPTION_KEYS[name] ?? [])
    .flatMap((key) => (options[key] ? `${key}=${options[key]}` : []))
    .join("; ");
}
