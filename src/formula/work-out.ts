import type { CallContext, ShownNumber } from "../core/show/cell";
import { isShown, type OutCell } from "../core/show/cell";
import type { Problem } from "../core/question/problem";
import { isError, type CellError, type Values } from "./cell-value";
import { evaluate, type TracedCall } from "./evaluate";
import { lookUp } from "../core/look-up";

/** What a formula comes to, and what its Sourcebook functions answered on the way. */
export interface WorkedOut {
  values: Values;
  calls: TracedCall[];
}

/** What the references of a formula hold, by their text in it. */
export type References = Readonly<Record<string, readonly (readonly unknown[])[]>>;

export function workOut(formula: string, context: CallContext, references: References): WorkedOut {
  const calls: TracedCall[] = [];
  const readCells = (reference: string): Values =>
    (lookUp(references, reference) ?? [[UNREAD]]).map((row) =>
      row.map((cell) => cell as Values[number][number]),
    );
  const values = evaluate(formula, context, { readCells, onCall: (call) => calls.push(call) });
  return { values, calls };
}

/** A reference whose cells have not been read. */
const UNREAD: CellError = { error: "#REF!", message: "" };

/** The one cell of a result; `undefined` when there are more. */
export function onlyCell({ values }: WorkedOut): Values[number][number] | undefined {
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
}

export const errorIn = (out: WorkedOut): CellError | undefined => {
  const cell = onlyCell(out);
  return isError(cell) ? cell : undefined;
};

/** Every number of Sourcebook's that a formula rests on, also those that it passes on within. */
export function numbersIn({ calls, values }: WorkedOut): ShownNumber[] {
  const outputs = calls.flatMap(({ result }) => (result.ok ? result.value.cells.flat() : []));
  const found = [...outputs, ...values.flat()].filter((cell): cell is ShownNumber =>
    isShown(cell as OutCell),
  );
  return [...new Map(found.map((shown) => [shown.answer.id, shown])).values()];
}

/** The problem of the first call that has one. */
export function problemIn({ calls }: WorkedOut): { problem: Problem; at: number } | undefined {
  for (const [at, { result }] of calls.entries()) {
    if (!result.ok) return { problem: result.problem, at };
    const cell = result.value.cells.length === 1 ? result.value.cells[0]?.[0] : undefined;
    if (typeof cell === "object" && "problem" in cell) return { problem: cell.problem, at };
  }
  return undefined;
}
