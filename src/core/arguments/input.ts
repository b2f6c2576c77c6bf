import type { ArgumentName, Problem } from "../question/problem";
import { fail, ok, type Result } from "../question/result";

/**
 * What Excel may hand over for one value: an omitted argument is `null` or `undefined`, an empty cell `null`, "" or 0,
 * an error an object with a code, a data type an object with `basicValue`, and where the script is newer than the
 * metadata, Excel's own invocation object.
 */
export type Input = unknown;

export type Scalar = string | number | boolean;

const isObject = (input: Input): input is Record<string, unknown> =>
  typeof input === "object" && input !== null;

/** In place of an argument that older metadata does not know. A data type has a type, whatever else it has. */
const isInvocation = (input: Input) =>
  isObject(input) &&
  !("type" in input) &&
  ("setResult" in input || "functionName" in input || "address" in input);

export const isOmitted = (input: Input): boolean =>
  input === null || input === undefined || isInvocation(input);

/** An empty cell is 0 in most builds of Excel, null in others. */
export const isEmpty = (input: Input): boolean => input === 0 || isOmitted(input);

/** Also "", and the "0" that an empty cell is where the argument is a text: nothing here has that name. */
export const isBlank = (input: Input): boolean =>
  isEmpty(input) || (typeof input === "string" && isBlankText(input.trim()));

const isBlankText = (text: string) => text === "" || text === "0";

const isErrorValue = (input: Input) =>
  isObject(input) &&
  (input.type === "Error" ||
    input.type === "CustomFunctionError" ||
    (typeof input.code === "string" && input.code.startsWith("#")));

/** Where the host hands over what an error says. */
export const messageOf = (input: Input): string | undefined =>
  isErrorValue(input) && isObject(input) && typeof input.message === "string" ? input.message : undefined;

/** The plain value of a cell, also of one that holds a data type. `undefined` for a blank one. */
export function readScalar(input: Input, argument: ArgumentName): Result<Scalar | undefined> {
  if (isBlank(input)) return ok(undefined);
  if (isErrorValue(input)) return fail({ code: "error-cell", argument, says: messageOf(input) });
  if (isObject(input)) return readDataType(input, argument);
  if (
    typeof input === "string" &&
    /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/.test(input)
  )
    return fail({ code: "error-cell", argument });
  return ok(input as Scalar);
}

function readDataType(input: Record<string, unknown>, argument: ArgumentName): Result<Scalar | undefined> {
  const value = input.basicValue ?? input.text;
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? readScalar(value, argument) : fail({ code: "error-cell", argument });
}

/** A single value where a range makes no sense: of a range with one cell, that cell. */
export function readSingle(input: Input, argument: ArgumentName): Result<Input> {
  if (!Array.isArray(input)) return ok(input);
  const cells = (input as unknown[]).flat();
  return cells.length === 1 ? ok(cells[0]) : fail({ code: "not-a-cell", argument });
}

export const missing = (argument: ArgumentName): Problem => ({ code: "missing", argument });
