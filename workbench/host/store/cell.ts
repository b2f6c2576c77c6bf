export type Scalar = string | number | boolean;

/** A data type as a custom function returns it (`Excel.CellValue`): a number, text or entity with properties. */
export interface DataType {
  readonly type: string;
  readonly basicType?: string;
  readonly basicValue?: Scalar;
  readonly numberFormat?: string;
  readonly [property: string]: unknown;
}

export type ResultType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell shows: a constant, or what its formula gave. */
export interface CellResult {
  readonly type: ResultType;
  /** "" when empty; "#N/A" and the like when an error. */
  readonly value: Scalar;
  /** Why it is an error, in the words of the custom function. */
  readonly message?: string;
  /** The whole answer of a custom function, when it is more than the value. */
  readonly dataType?: DataType;
}

export interface Cell {
  readonly result: CellResult;
  /** With "="; absent for a constant. */
  readonly formula?: string;
}

/** What is put into a cell: a formula or a constant. A format comes along when the input implies one: "17%". */
export interface CellContent {
  readonly formula?: string;
  readonly value?: Scalar;
  readonly numberFormat?: string;
}

export const EMPTY: CellResult = { type: "Empty", value: "" };

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#DIV/0!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** A constant or an engine's plain result; the names of errors are errors. */
export function resultOf(value: Scalar | null | undefined): CellResult {
  if (value === undefined || value === null || value === "") return EMPTY;
  if (typeof value === "number") return { type: "Double", value };
  if (typeof value === "boolean") return { type: "Boolean", value };
  return { type: ERRORS.has(value) ? "Error" : "String", value };
}
