import { isFunctionName } from "../core/question/functions";

/** A prefixed build, and what stands in a file that was opened without the add-in: `SB.TURNOVER`, `_xldudf_SB_TURNOVER`. */
const PREFIX = /^(?:_xldudf_)?(?:[A-Z]+[._])?/i;

/** As people know it: `TURNOVER`. */
export const plainName = (callee: string): string => callee.replace(PREFIX, "").toUpperCase();

const TEXTS = /"(?:[^"]|"")*"/g;
const CALLEES = /(?<![\w.])[A-Z_][\w.]*(?=\s*\()/gi;

/** Whether a formula calls one of Sourcebook's functions, with or without a prefix. */
export const callsSourcebook = (formula: string): boolean =>
  [...formula.replace(TEXTS, "").matchAll(CALLEES)].some(([callee]) => isFunctionName(plainName(callee)));
