import { formulaText, type FormulaArgument } from "../../core/show/formula-of";
import { describeFunction, type FunctionName } from "../../core/question/functions";
import type { OptionKey } from "../../core/question/question";
import { joinOptions } from "../../core/arguments/parse-options";
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

/** The options that the form offers: a figure's id is asked for where it is needed, by itself. */
export const offeredOptions = (name: FunctionName): readonly OptionKey[] =>
  describeFunction(name).options?.filter((key) => key !== "id") ?? [];

/** "scale=mn; derive=yes" */
export const optionsText = ({ name, options }: BuildState): string =>
  joinOptions(
    offeredOptions(name).flatMap((key) => {
      const text = options[key];
      return text ? { key, text } : [];
    }),
  );
