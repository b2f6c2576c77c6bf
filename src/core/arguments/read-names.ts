import { Cache } from "../cache";
import type { PeriodSelector, PeriodKeyword } from "../question/question";
import type { Edition } from "../edition/edition";
import { fold } from "../names/fold";
import { flawOfDate } from "../periods/flaw-of-date";
import { readScalar, readSingle, missing, type Input, type Scalar } from "./input";
import { LONGEST_NAME, type NameIndex, type Named } from "../names/name-index";
import type { ArgumentName } from "../question/problem";
import { readPeriod } from "../periods/read-period";
import { fail, ok, type Result } from "../question/result";
import { lookUp } from "../look-up";

/** Position of a place; a misspelt name is an error that says what was probably meant. */
export function readPlace(edition: Edition, input: Input, argument: ArgumentName): Result<number> {
  // The common case first: a text that was looked up before.
  if (typeof input === "string") {
    const position = edition.entities.positionOf(input);
    if (position >= 0) return ok(position);
  }
  const scalar = readScalar(input, argument);
  if (!scalar.ok) return scalar;
  if (scalar.value === undefined) return fail(missing(argument));
  const text = String(scalar.value);
  const position = edition.entities.resolve(text)[0];
  if (position !== undefined) return ok(position);
  return fail(misplacedOr(edition, scalar.value, argument, unknown(edition.entities, text, argument)));
}

/** Ids of the products that a name may mean, best first; `undefined` without a name. */
export function readProducts(edition: Edition, input: Input): Result<string[] | undefined> {
  const single = readSingle(input, "product");
  if (!single.ok) return single;
  const scalar = readScalar(single.value, "product");
  if (!scalar.ok) return scalar;
  if (scalar.value === undefined) return ok(undefined);
  const text = String(scalar.value);
  const positions = edition.products.resolve(text);
  if (positions.length > 0)
    return ok(positions.map((position) => edition.products.items[position]?.id ?? ""));
  return fail(misplacedOr(edition, scalar.value, "product", unknown(edition.products, text, "product")));
}

export function readIndicator(edition: Edition, input: Input, argument: ArgumentName): Result<number> {
  const single = readSingle(input, argument);
  if (!single.ok) return single;
  const scalar = readScalar(single.value, argument);
  if (!scalar.ok) return scalar;
  if (scalar.value === undefined) return fail(missing(argument));
  const text = String(scalar.value);
  const position = edition.indicators.resolve(text)[0];
  return position === undefined
    ? fail(misplacedOr(edition, scalar.value, argument, unknown(edition.indicators, text, argument)))
    : ok(position);
}

/** "latest", "first", "all" in the languages that people type. */
const PERIOD_KEYWORDS: Record<string, PeriodKeyword> = {
  ...{ latest: "latest", last: "latest", newest: "latest", "most recent": "latest" },
  ...{ последний: "latest", последнее: "latest", последняя: "latest", апошні: "latest", апошняе: "latest" },
  ...{ first: "first", earliest: "first", первый: "first", первое: "first", першы: "first", першае: "first" },
  ...{ previous: "previous", "last but one": "previous", предыдущий: "previous", предыдущее: "previous" },
  ...{ предпоследний: "previous", папярэдні: "previous", папярэдняе: "previous" },
  ...{ all: "all", все: "all", всё: "all", усе: "all", усё: "all" },
};

/** "YTD 2021", «с начала 2021 года»: the year so far; without a year the last that is on record. */
const YEAR_TO_DATE =
  /^(?:ytd|year to date|с начала года|с нач года|з пачатку года)(?: (\d{4}))?$|^(\d{4}) ytd$|^(?:с начала|з пачатку) (\d{4}) (?:года?|г)$/;

function keywordIn(text: string): PeriodSelector | undefined {
  const folded = fold(text);
  const keyword = lookUp(PERIOD_KEYWORDS, folded);
  if (keyword) return { keyword };
  const found = YEAR_TO_DATE.exec(folded);
  const year = found?.slice(1).find((one) => one !== undefined);
  return found ? { keyword: "ytd", year: year === undefined ? undefined : Number(year) } : undefined;
}

const MOST_CACHED = 5_000;
const cache = new Cache<string | number, Result<PeriodSelector>>(MOST_CACHED);

export function readPeriodSelector(edition: Edition, input: Input): Result<PeriodSelector> {
  const isPlain = typeof input === "string" || typeof input === "number";
  const cached = isPlain ? cache.get(input) : undefined;
  if (cached) return cached;
  const read = readPeriodAfresh(edition, input);
  if (isPlain && read.ok) cache.set(input, read);
  return read;
}

function readPeriodAfresh(edition: Edition, input: Input): Result<PeriodSelector> {
  const scalar = readScalar(input, "period");
  if (!scalar.ok) return scalar;
  if (scalar.value === undefined) return fail(missing("period"));
  if (typeof scalar.value === "boolean") return fail(notAPeriod(scalar.value));
  const period = readPeriod(scalar.value);
  if (period) return ok({ period });
  const keyword = typeof scalar.value === "string" ? keywordIn(scalar.value) : undefined;
  return keyword ? ok(keyword) : fail(misplacedOr(edition, scalar.value, "period", notAPeriod(scalar.value)));
}

/** What is wrong with it is worked out from what was typed: a date that there is not is told from what is none. */
export const notAPeriod = (value: Scalar) => ({
  ...({ code: "not-a-period", text: String(value) } as const),
  flaw: typeof value === "boolean" ? undefined : flawOfDate(value),
});

/** What was probably meant is looked for when it is told: a column may hold thousands of unknown names. */
const unknown = (names: NameIndex<Named>, text: string, argument: ArgumentName) => ({
  ...({ code: "unknown", argument, text } as const),
  get nearest() {
    return names.nearest(text);
  },
});

/** A place where a period belongs, a product where a partner does: the arguments stand in the wrong order. */
function misplacedOr<P>(edition: Edition, value: Scalar, argument: ArgumentName, otherwise: P) {
  const isLike = typeof value === "boolean" ? undefined : likeOf(edition, value);
  return isLike === undefined
    ? otherwise
    : ({ code: "wrong-order", argument, text: String(value), isLike } as const);
}

/** What a text is that cannot be what its place wants. */
function likeOf(edition: Edition, value: string | number): ArgumentName | undefined {
  const text = String(value);
  if (text.length > LONGEST_NAME) return undefined;
  if (/^\s*\p{L}+\s*=/u.test(text)) return "options";
  if (readPeriod(value) !== undefined || keywordIn(text)) return "period";
  if (edition.entities.resolve(text).length > 0) return "partner";
  if (edition.products.resolve(text).length > 0) return "product";
  return edition.indicators.resolve(text).length > 0 ? "indicator" : undefined;
}
