import type { Problem } from "./problem";

/** Found, or a problem that the user can mend. Anything else is our bug, and throws. */
export type Result<T, P = Problem> = Success<T> | Failure<P>;

interface Success<T> {
  ok: true;
  value: T;
}

interface Failure<P> {
  ok: false;
  problem: P;
}

export const ok = <T>(value: T): Success<T> => ({ ok: true, value });
export const fail = <P>(problem: P): Failure<P> => ({ ok: false, problem });
