import type { OutCell } from "../core/show/cell";
import type { Flaw } from "./flaws";
import type { Problem } from "../core/question/problem";

/** An error as a cell shows it. */
export interface CellError {
  error: string;
  message: string;
  /** Of a function of Sourcebook's. */
  problem?: Problem;
  /** Of anything else; the message is said once the language is known. */
  flaw?: { kind: Flaw; about: string };
}

export const flawed = (error: string, kind: Flaw, about = ""): CellError => ({
  ...{ error, message: "" },
  flaw: { kind, about },
});

export type CellValue = OutCell | CellError;

/** What a formula comes to: rows of cells. */
export type Values = CellValue[][];

export const isError = (value: CellValue | undefined): value is CellError =>
  typeof value === "object" && "error" in value;
