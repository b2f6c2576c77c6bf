import type { Answer } from "../store/read-answer";
import { toMatrix } from "../store/read-answer";
import type { Argument, ArgumentValue } from "./argument";
import type { CustomFunctionCalls, FunctionAnswer } from "./custom-function-calls";
import { beforeNewest, type FunctionMetadata } from "./metadata";
import { shapeArguments, takesRange } from "./shape-arguments";
import { takeAnswer } from "./take-answer";

/** Calls a function as a formula does. A range where one value is expected makes a call for each of its cells. */
export async function callFunction(
  calls: CustomFunctionCalls,
  described: FunctionMetadata,
  given: readonly Argument[],
  address: string,
): Promise<FunctionAnswer> {
  const fn = calls.profile.hasOldMetadata ? beforeNewest(described) : described;
  const size = sizeOfLift(fn, given);
  if (!size) return callOnce(calls, fn, given, address);
  const cells = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, async (__, column): Promise<Answer> => {
      const answer = await callOnce(calls, fn, pick(fn, given, row, column), address);
      return toMatrix(answer)[0]?.[0];
    }),
  );
  return Promise.all(cells.map((row) => Promise.all(row)));
}

async function callOnce(
  calls: CustomFunctionCalls,
  fn: FunctionMetadata,
  given: readonly Argument[],
  address: string,
): Promise<FunctionAnswer> {
  const shaped = shapeArguments(fn, given, calls.profile.blank);
  if (!shaped.ok) return shaped.error;
  const { requiresAddress, requiresParameterAddresses } = fn.options ?? {};
  const answer = await calls.call({
    name: fn.id,
    parameters: shaped.parameters,
    allowsErrors: fn.allowErrorForDataTypeAny ?? false,
    address: requiresAddress ? address : undefined,
    parameterAddresses: requiresParameterAddresses ? given.map(addressOf) : undefined,
  });
  return takeAnswer(fn, answer, calls.profile);
}

const addressOf = (argument: Argument): string | null =>
  argument.kind === "omitted" ? null : (argument.address ?? null);

function sizeOfLift(fn: FunctionMetadata, given: readonly Argument[]) {
  const sizes = given.flatMap((argument, at) => {
    const parameter = fn.parameters[at];
    if (argument.kind !== "block" || !parameter || takesRange(parameter)) return [];
    return [{ rows: argument.values.length, columns: argument.values[0]?.length ?? 0 }];
  });
  const rows = Math.max(0, ...sizes.map((size) => size.rows));
  const columns = Math.max(0, ...sizes.map((size) => size.columns));
  return rows * columns > 1 ? { rows, columns } : undefined;
}

/** A column against a row: what has one row or column is repeated along it. */
function pick(fn: FunctionMetadata, given: readonly Argument[], row: number, column: number): Argument[] {
  return given.map((argument, at) => {
    const parameter = fn.parameters[at];
    if (argument.kind !== "block" || !parameter || takesRange(parameter)) return argument;
    const line = argument.values[argument.values.length === 1 ? 0 : row];
    const value: ArgumentValue = line?.[line.length === 1 ? 0 : column] ?? null;
    return { kind: "value", value };
  });
}
