import type { DataType, Scalar } from "../store/cell";

/** One cell's worth of an argument; null is an empty cell. */
export type ArgumentValue = Scalar | null | DataType;

/** An argument as the formula has it. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: ArgumentValue; readonly address?: string }
  | {
      readonly kind: "block";
      readonly values: readonly (readonly ArgumentValue[])[];
      readonly address?: string;
    };

export const OMITTED: Argument = { kind: "omitted" };

export const isErrorValue = (value: unknown): value is DataType =>
  typeof value === "object" && value !== null && (value as DataType).type === "Error";
