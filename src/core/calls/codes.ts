import type { Edition } from "../edition/edition";
import { FIGURE_WORDS, LIST_WORDS } from "../words/attribute-words";
import { callKeys, closestKeys, keyCalled } from "../words/key-called";
import { EVENT_WORDS, MEASURE_WORDS, QUALIFIER_WORDS, STATUS_WORDS } from "../words/labels";
import { isBlank, missing } from "../arguments/input";
import { comparePeriods } from "../periods/period";
import { ENTITY_KINDS, EVENT_KINDS, MEASURES, QUALIFIERS, STATUSES, type EntityKind } from "../record";
import { fail, ok } from "../question/result";
import { STYLES } from "../show/cite";
import type { Language } from "../words/language";
import { labelPeriod } from "../words/period-label";
import type { Call } from "../show/cell";
import { readText } from "./cite";
import { lookUp } from "../look-up";

type List = (edition: Edition, language: Language) => string[];

/** Only what figures speak of: a list for a drop-down should lead to answers. */
const usedNames =
  (
    index: "entities" | "indicators" | "products",
    codesOf: (edition: Edition) => (string | undefined)[],
  ): List =>
  (edition, language) => {
    const codes = new Set(codesOf(edition).filter((code) => code !== undefined));
    const names = [...codes].map((code) => edition[index].get(code)?.names[language] ?? code);
    return names.sort((a, b) => a.localeCompare(b, language));
  };

const placesOf =
  (kinds: readonly EntityKind[]): List =>
  (edition, language) =>
    usedNames("entities", ({ dataset, entities }) =>
      dataset.figures
        .flatMap(({ entity, partner }) => [entity, partner])
        .filter((code) => kinds.includes(entities.get(code)?.kind ?? "world")),
    )(edition, language);

/** Words that options and arguments take, in the user's language. */
const inWords =
  <K extends string>(keys: readonly K[], russian: Record<K, string>): List =>
  (_, language) =>
    keys.map((key) => (language === "ru" ? russian[key] : key));

export const LISTS: Record<string, List> = {
  indicators: usedNames("indicators", ({ dataset }) => dataset.figures.map(({ indicator }) => indicator)),
  products: usedNames("products", ({ dataset }) => dataset.figures.map(({ product }) => product)),
  places: placesOf(ENTITY_KINDS),
  countries: placesOf(["country"]),
  regions: placesOf(["region", "district", "city"]),
  organisations: placesOf(["organisation"]),
  zones: placesOf(["zone"]),
  periods: ({ dataset }, language) =>
    [...new Set(dataset.figures.map(({ period }) => period))]
      .sort(comparePeriods)
      .map((period) => labelPeriod(period, language)),
  units: ({ dataset }) => dataset.units.map(({ id }) => id),
  tables: ({ dataset }, language) =>
    dataset.tables.map(({ id, names }) => (language === "ru" ? names.ru : id)),
  measures: inWords(MEASURES, MEASURE_WORDS.ru),
  qualifiers: inWords(QUALIFIERS, { ...QUALIFIER_WORDS.ru, exact: "точно" }),
  statuses: inWords(STATUSES, STATUS_WORDS.ru),
  kinds: inWords(EVENT_KINDS, EVENT_WORDS.ru),
  styles: () => [...STYLES],
  attributes: (_, language) => callKeys(FIGURE_WORDS, language),
};

/** `CODES(list)` */
export const codes: Call = ({ edition, language }, [input]) => {
  if (isBlank(input)) return fail(missing("list"));
  const text = readText(input, "list", "");
  if (!text.ok) return text;
  const list = lookUp(LISTS, keyCalled(LIST_WORDS, text.value) ?? "");
  if (!list)
    return fail({
      code: "unknown",
      argument: "list",
      text: text.value,
      nearest: closestKeys(LIST_WORDS, text.value, language),
    });
  return ok({ cells: list(edition, language).map((name) => [name]) });
};
