import type { Edition } from "../edition/edition";
import { unitsCalled } from "../edition/units-called";
import type { OptionKey, Options, Scale } from "../question/question";
import { fold } from "../names/fold";
import { MEASURES, STATUSES } from "../record";
import type { Frequency } from "../periods/frequency";
import { monthOfDay } from "../periods/period";
import { readPeriod } from "../periods/read-period";
import { fail, ok, type Result } from "../question/result";
import { MEASURE_WORDS, STATUS_WORDS } from "../words/labels";
import { lookUp } from "../look-up";
import { parseOptions } from "./parse-options";

export const SCALES: Record<Scale, number> = { k: 1e3, mn: 1e6, bn: 1e9 };

const SCALE_WORDS: Record<string, Scale> = {
  k: "k",
  thousand: "k",
  тыс: "k",
  "1000": "k",
  mn: "mn",
  m: "mn",
  mln: "mn",
  million: "mn",
  millions: "mn",
  млн: "mn",
  bn: "bn",
  b: "bn",
  billion: "bn",
  billions: "bn",
  млрд: "bn",
};
const FREQUENCY_WORDS: Record<string, Frequency> = {
  ...{ a: "A", y: "A", annual: "A", year: "A", years: "A", год: "A", годы: "A", гады: "A" },
  ...{ s: "S", h: "S", half: "S", halves: "S", полугодие: "S", полугодия: "S", паўгоддзе: "S" },
  ...{ q: "Q", quarter: "Q", quarters: "Q", quarterly: "Q", квартал: "Q", кварталы: "Q" },
  ...{ m: "M", month: "M", months: "M", monthly: "M", месяц: "M", месяцы: "M", месяцев: "M" },
  ...{ d: "D", day: "D", days: "D", день: "D", дзень: "D" },
};
const SWITCH: Record<string, boolean> = {
  yes: true,
  y: true,
  true: true,
  on: true,
  "1": true,
  да: true,
  так: true,
  no: false,
  n: false,
  false: false,
  off: false,
  "0": false,
  нет: false,
  не: false,
};

/** A word itself, or its Russian name. */
const inWords = <K extends string>(
  words: readonly K[],
  russian: Partial<Record<string, string>>,
  text: string,
) => words.find((word) => word === text || lookUp(russian, word) === text);
const listOf = (text: string) =>
  text
    .split(/[,|]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const onlyOf = (ids: string[]) => (ids.length === 1 ? ids[0] : undefined);
const monthOfBase = (period: string | undefined) => (period === undefined ? undefined : monthOfDay(period));

const READERS: { [K in OptionKey]-?: (text: string, edition: Edition) => Options[K] | undefined } = {
  scale: (text) => lookUp(SCALE_WORDS, text),
  derive: (text) => lookUp(SWITCH, text),
  bound: (text) => inWords(["low", "high"], {}, text),
  status: (text) => inWords([...STATUSES, "any"], STATUS_WORDS.ru, text),
  unit: (text, edition) => onlyOf(unitsCalled(edition, text)),
  freq: (text) => lookUp(FREQUENCY_WORDS, text),
  plain: (text) => lookUp(SWITCH, text),
  sign: (text) => lookUp(SWITCH, text),
  id: (text) => lookUp(SWITCH, text),
  measure: (text) => inWords(MEASURES, MEASURE_WORDS.ru, text),
  base: (text) => monthOfBase(readPeriod(text)),
  headers: (text) => lookUp(SWITCH, text),
  columns: listOf,
  sort: listOf,
};

/** What an option may be, for the error that says so. */
export const OPTION_VALUES: Record<OptionKey, readonly string[]> = {
  scale: ["k", "mn", "bn"],
  derive: ["yes", "no"],
  bound: ["low", "high"],
  status: [...STATUSES, "any"],
  unit: ["USD", "EUR", "T"],
  freq: ["A", "S", "Q", "M"],
  plain: ["yes", "no"],
  sign: ["yes", "no"],
  id: ["yes", "no"],
  measure: MEASURES,
  base: ["2019", "Q1 2020"],
  headers: ["yes", "no"],
  columns: ["period, value, unit"],
  sort: ["period", "-value"],
};

/** What some call an option. */
const OTHER_KEYS: Record<string, OptionKey> = { currency: "unit", frequency: "freq" };

/** Of units that share a word those, else all that there are. */
function valuesOf(edition: Edition, key: OptionKey, text: string): readonly string[] {
  if (key !== "unit" || text === "") return OPTION_VALUES[key];
  const meant = unitsCalled(edition, text);
  return meant.length > 0 ? meant : [...edition.units.keys()];
}

/** Reads the options that a function knows. Keys and values in any case; an unknown key names the known ones. */
export function readOptions(edition: Edition, text: string, known: readonly OptionKey[]): Result<Options> {
  const options: Options = {};
  for (const typed of parseOptions(text)) {
    const called = fold(typed.key);
    const key = known.find((candidate) => candidate === (lookUp(OTHER_KEYS, called) ?? called));
    if (!key) return fail({ code: "unknown-option", key: typed.key, known });
    const value = READERS[key](fold(typed.text), edition);
    if (value === undefined || (Array.isArray(value) && value.length === 0))
      return fail({
        code: "bad-option",
        key: called,
        text: typed.text,
        known: valuesOf(edition, key, typed.text),
      });
    Object.assign(options, { [key]: value });
  }
  return ok(options);
}
