const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export const isYear = (number: number | undefined): number is number =>
  number !== undefined && Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;

/** Two digits below this are of this century, as calendars of computers have it by default. */
const PIVOT = 50;

/** "21" is 2021, "99" is 1999; four digits are what they say. */
export const yearOf = (digits: string): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < PIVOT ? 2000 : 1900) : Number(digits);
