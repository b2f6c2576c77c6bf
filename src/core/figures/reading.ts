import type { Period } from "../periods/period";
import type { Names } from "../record";

/** How an argument was read that is not what it says as it stands; or a date that, a year from others, is a year. */
export type Reading = { text: string; as: Names } | { year: Period };
