import { fail } from "../core/question/result";
import type { Outcome } from "./outcome";

const NAME = "sourcebook.refresh";

/** Milliseconds for which one waits for another. */
const PATIENCE = 20_000;

/**
 * What changes an edition or brings a workbook up to one is done one after the other: from the ribbon, the pane, or a
 * second window. Who has waited too long is told so, and nothing has been done.
 */
export async function oneAtATime<T>(
  perform: () => Promise<Outcome<T>>,
  patience = PATIENCE,
): Promise<Outcome<T>> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return inThisWindow(perform, patience);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  let isOurs = false;
  const start = () => {
    isOurs = true;
    clearTimeout(timer);
    return perform();
  };
  try {
    return await locks.request(NAME, { signal: controller.signal }, start);
  } catch (error) {
    if (isOurs) throw error;
    // Where the browser grants a page in a frame no locks, its own turns are all there is.
    return controller.signal.aborted ? fail({ code: "busy" }) : inThisWindow(perform, patience);
  } finally {
    clearTimeout(timer);
  }
}

let last: Promise<unknown> = Promise.resolve();

async function inThisWindow<T>(perform: () => Promise<Outcome<T>>, patience: number): Promise<Outcome<T>> {
  const before = last;
  let leave: () => void = () => undefined;
  const mine = new Promise<void>((resolve) => (leave = resolve));
  last = before.then(() => mine);
  try {
    return (await isOver(before, patience)) ? await perform() : fail({ code: "busy" });
  } finally {
    leave();
  }
}

async function isOver(other: Promise<unknown>, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const isFirst = await Promise.race([other.then(() => true), late]);
  clearTimeout(timer);
  return isFirst;
}
