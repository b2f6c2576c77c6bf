import { daysOf, normalizePeriod, type Period } from "./period";

/**
 * When something happened: a period, or for what the source gives no date the time by which it had happened, open to
 * the past as EDTF writes it: `../2021-03`, in March 2021 or earlier.
 */
export type EventDate = string;

const OPEN = "../";

export const isOpenDate = (date: EventDate): boolean => date.startsWith(OPEN);

/** The latest that it can have been: the period itself, or the one that an open date ends with. */
export const latestOf = (date: EventDate): Period => (isOpenDate(date) ? date.slice(OPEN.length) : date);

export function isEventDate(text: string): boolean {
  const latest = latestOf(text);
  return normalizePeriod(latest) !== undefined && !(isOpenDate(text) && latest.includes("/"));
}

/** In order of time; what has no date of its own comes last. */
export const compareEventDates = (a: EventDate, b: EventDate): number =>
  Number(isOpenDate(a)) - Number(isOpenDate(b)) ||
  daysOf(latestOf(a)).start - daysOf(latestOf(b)).start ||
  daysOf(latestOf(a)).end - daysOf(latestOf(b)).end;
