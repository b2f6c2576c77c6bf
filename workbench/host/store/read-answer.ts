import { EMPTY, resultOf, type CellResult, type DataType, type Scalar } from "./cell";
import { lookUp } from "../../../src/core/look-up";

/** Why a formula has no value: `{ type: "Error", basicValue: "#N/A", message }`. */
export const errorAnswer = (error: string, message?: string): DataType => ({
  type: "Error",
  basicType: "Error",
  basicValue: error,
  ...(message && { message }),
});

export type Answer = Scalar | null | undefined | DataType;

const RESULT_TYPES: Record<string, CellResult["type"]> = {
  Double: "Double",
  FormattedNumber: "Double",
  String: "String",
  Boolean: "Boolean",
  Empty: "Empty",
};

/** One value of a function's answer as the cell keeps it. */
export function readAnswer(answer: Answer): CellResult {
  if (typeof answer !== "object" || answer === null) return resultOf(answer);
  if (answer.type === "Empty") return EMPTY;
  const value = answer.basicValue ?? "#VALUE!";
  const type = lookUp(RESULT_TYPES, answer.type) ?? "Error";
  if (answer.type !== "Error") return { type, value, dataType: answer };
  return typeof answer.message === "string" ? { type, value, message: answer.message } : { type, value };
}

/** An answer as rows and columns; one value is a matrix of one cell. */
export const toMatrix = (answer: Answer | Answer[][]): Answer[][] =>
  Array.isArray(answer) ? answer : [[answer]];
