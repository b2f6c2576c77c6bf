import type { Profile } from "../profile";
import { errorAnswer } from "../store/read-answer";
import type { DataType, Scalar } from "../store/cell";
import { isErrorValue, OMITTED, type Argument, type ArgumentValue } from "./argument";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

export type ShapedArguments =
  | { readonly ok: true; readonly parameters: unknown[] }
  /** The function is not called: the cell shows this. */
  | { readonly ok: false; readonly error: DataType };

/**
 * Arguments as Excel passes them: what is left out is null, an empty cell what the profile says, a parameter that takes
 * a range gets rows of columns even of a single cell, an error in an argument is the answer.
 */
export function shapeArguments(
  fn: FunctionMetadata,
  given: readonly Argument[],
  blank: Profile["blank"],
): ShapedArguments {
  const allowed = fn.allowCustomDataForDataTypeAny ? given : given.map(toPlain);
  const parameters: unknown[] = [];
  for (const [at, parameter] of fn.parameters.entries()) {
    const shaped = parameter.repeating
      ? allowed.slice(at).map((argument) => shape(argument, parameter, blank))
      : shape(allowed[at] ?? OMITTED, parameter, blank);
    const error = fn.allowErrorForDataTypeAny ? undefined : findError(shaped);
    if (error) return { ok: false, error };
    parameters.push(shaped);
  }
  const last = fn.parameters.at(-1);
  const isTooMany = given.length > fn.parameters.length && !last?.repeating;
  return isTooMany || misses(fn, given)
    ? { ok: false, error: errorAnswer("#VALUE!") }
    : { ok: true, parameters };
}

const misses = (fn: FunctionMetadata, given: readonly Argument[]): boolean =>
  fn.parameters.some(
    ({ optional, repeating }, at) => !optional && !repeating && (given[at] ?? OMITTED).kind === "omitted",
  );

function shape(argument: Argument, parameter: ParameterMetadata, blank: Profile["blank"]): unknown {
  if (argument.kind === "omitted") return null;
  const { type = "any" } = parameter;
  if (takesRange(parameter)) {
    const values = argument.kind === "block" ? argument.values : [[argument.value]];
    return values.map((row) => row.map((value) => coerce(value, type, blank)));
  }
  const value = argument.kind === "block" ? (argument.values[0]?.[0] ?? null) : argument.value;
  return coerce(value, type, blank);
}

export const takesRange = ({ dimensionality }: ParameterMetadata): boolean => dimensionality === "matrix";

/** Excel makes a number of "12" and a text of 12 where the metadata asks for one. */
function coerce(value: ArgumentValue, type: string, blank: Profile["blank"]): ArgumentValue {
  if (isErrorValue(value)) return value;
  if (value === null) return { number: 0, string: "", boolean: false }[type] ?? blank;
  if (type === "any") return value;
  const plain = plainValue(value);
  if (type === "string") return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain);
  if (type === "boolean") return Boolean(plain);
  const number = plain === "" ? Number.NaN : Number(plain);
  return Number.isNaN(number) ? errorAnswer("#VALUE!") : number;
}

/** What a data type counts as where nobody looks at its properties. */
const plainValue = (value: Scalar | DataType): Scalar =>
  typeof value === "object" ? (value.basicValue ?? "") : value;

/** Functions that do not ask for data types get their values. */
function toPlain(argument: Argument): Argument {
  const plain = (value: ArgumentValue) => (value === null || isErrorValue(value) ? value : plainValue(value));
  if (argument.kind === "omitted") return argument;
  if (argument.kind === "value") return { ...argument, value: plain(argument.value) };
  return { ...argument, values: argument.values.map((row) => row.map(plain)) };
}

function findError(shaped: unknown): DataType | undefined {
  if (!Array.isArray(shaped)) return isErrorValue(shaped) ? shaped : undefined;
  return shaped.map(findError).find((error) => error !== undefined);
}
