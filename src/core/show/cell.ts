import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import type { Input } from "../arguments/input";
import type { Figure } from "../record";
import type { Problem } from "../question/problem";
import type { Result } from "../question/result";
import type { Language } from "../words/language";

/** A number as a cell shows it: the value in it, its bounds in the same measure, its format, and where it comes from. */
export interface ShownNumber {
  number: number;
  /** Absent when that end is open. */
  low?: number;
  high?: number;
  format: string;
  /** Of its bounds, without a sign. */
  boundFormat: string;
  answer: Answer;
}

/** What a cell of a function's result may hold; "" where there is nothing to say. */
export type OutCell = ShownNumber | { problem: Problem } | string | number | boolean;

/** What a function answers: one cell, or cells that spill. `plain` asks for numbers without their cards. */
export interface Output {
  cells: OutCell[][];
  plain?: boolean;
}

/** Full-text search: figures that match the words, best first. */
export type Search = (text: string, limit: number) => Figure[];

/** What a formula's text comes to, as far as it can be worked out without seeing cells. */
export type WorkOut = (text: string) => Result<OutCell[][]>;

/** What a call may use beside its arguments. */
export interface CallContext {
  edition: Edition;
  language: Language;
  /** There for the calls that need it. */
  search?: Search;
  workOut?: WorkOut;
}

/** The body of a custom function: arguments as Excel hands them over, in the order of its signature. */
export type Call = (context: CallContext, inputs: readonly Input[]) => Result<Output>;

export const isShown = (cell: OutCell | undefined): cell is ShownNumber =>
  typeof cell === "object" && "answer" in cell;

export const isProblem = (cell: OutCell | undefined): cell is { problem: Problem } =>
  typeof cell === "object" && "problem" in cell;
