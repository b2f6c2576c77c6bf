import type { Profile } from "../profile";
import type { DataType } from "../store/cell";
import { errorAnswer, type Answer } from "../store/read-answer";
import type { FunctionAnswer } from "./custom-function-calls";
import type { FunctionMetadata } from "./metadata";

/** What this Excel makes of an answer: older ones know less of data types, and some lose a block to one error in it. */
export function takeAnswer(
  { result }: FunctionMetadata,
  answer: FunctionAnswer,
  { numbers, errorFailsBlock }: Profile,
): FunctionAnswer {
  if (!Array.isArray(answer)) return takeCell(answer, numbers);
  if (result?.dimensionality !== "matrix") return errorAnswer("#VALUE!");
  const cells = answer.map((row) => row.map((cell) => takeCell(cell, numbers)));
  return errorFailsBlock && cells.some((row) => row.some(isError)) ? errorAnswer("#VALUE!") : cells;
}

const isDataType = (cell: Answer): cell is DataType => typeof cell === "object" && cell !== null;
const isError = (cell: Answer): boolean => isDataType(cell) && cell.type === "Error";

function takeCell(cell: Answer, numbers: Profile["numbers"]): Answer {
  if (numbers === "card" || !isDataType(cell) || isError(cell)) return cell;
  if (numbers === "plain") return errorAnswer("#VALUE!");
  return cell.type === "FormattedNumber" ? cell : cell.basicValue;
}
