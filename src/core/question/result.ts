import type { Problem } from "./problem";

/** Found, or a problem that the user can mend. Anything else is our bug, and throws. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = <T>(problem: Problem): Result<T> => ({ ok: false, problem });
