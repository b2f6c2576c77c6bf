import { HalfDone } from "./journal/half-done";
import { fail } from "../core/question/result";
import type { Outcome, PlainRefusal } from "./outcome";
import { refusalOf } from "./refusal-of";
import { awaitTyping } from "./typing";

type Operation<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** One `Excel.run` that only reads. What Excel refuses becomes a refusal. */
export const readWorkbook = <T>(operation: Operation<T>): Promise<Outcome<T>> =>
  attempt(() => Excel.run(operation));

/** One `Excel.run` that writes. Never one group of undo: sheets cannot be part of one, and on the web nothing may be. */
export const changeWorkbook = <T>(operation: Operation<T>): Promise<Outcome<T>> =>
  attempt(async () => {
    await awaitTyping();
    // Who begins to type later delays what is under way, and does not break it.
    return Excel.run({ delayForCellEdit: true }, operation);
  });

async function attempt<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof HalfDone)) return fail(await describe(error));
    const { entry, cause } = error;
    return fail({
      code: "half-done",
      entry: entry.id,
      where: entry.where,
      cause: await describe(cause),
    });
  }
}

async function describe(error: unknown): Promise<PlainRefusal> {
  const refusal = refusalOf(error);
  return refusal.code === "protected" ? { ...refusal, sheet: await readBookName() } : refusal;
}

/** Sheets are looked at before they are written to: what is denied then is a change of the workbook's own structure. */
const readBookName = (): Promise<string> =>
  Excel.run(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  }).catch(() => "");

/**
 * Excel keeps what came before a failure within a batch; `takeBack` removes it again, and the failure goes on. For one
 * request: whatever takes more has its entry in the journal.
 */
export async function allOrNothing<T>(write: () => Promise<T>, takeBack: () => Promise<unknown>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    await takeBack().catch(() => undefined);
    throw error;
  }
}
