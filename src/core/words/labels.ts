import type { EventKind, Measure, Qualifier, Status } from "../record";
import type { Language } from "./language";

type Labels<K extends string> = Record<Language, Record<K, string>>;

/** Words that go before a value: "more than $280M". Nothing for an exact one. */
export const QUALIFIER_WORDS: Labels<Qualifier> = {
  en: {
    exact: "",
    about: "about",
    more_than: "more than",
    less_than: "less than",
    almost: "almost",
    up_to: "up to",
    at_least: "at least",
    between: "between",
  },
  ru: {
    exact: "",
    about: "около",
    more_than: "более",
    less_than: "менее",
    almost: "почти",
    up_to: "до",
    at_least: "не менее",
    between: "между",
  },
};

/** The same as signs, for tables. */
export const QUALIFIER_SIGNS: Record<Qualifier, string> = {
  exact: "",
  about: "≈",
  more_than: ">",
  less_than: "<",
  almost: "≲",
  up_to: "≤",
  at_least: "≥",
  between: "…",
};

export const MEASURE_WORDS: Labels<Measure> = {
  en: {
    level: "level",
    growth: "growth",
    index: "index",
    ratio: "ratio",
    share: "share",
    rank: "rank",
    change: "change",
  },
  ru: {
    level: "уровень",
    growth: "прирост",
    index: "индекс",
    ratio: "кратность",
    share: "доля",
    rank: "место",
    change: "изменение",
  },
};

export const STATUS_WORDS: Labels<Status> = {
  en: { actual: "actual", estimate: "estimate", target: "target", plan: "plan" },
  ru: { actual: "факт", estimate: "оценка", target: "цель", plan: "план" },
};

export const EVENT_WORDS: Labels<EventKind> = {
  en: {
    agreement: "agreement",
    meeting: "meeting",
    forum: "forum",
    exhibition: "exhibition",
    programme: "programme",
    opening: "opening",
    registration: "registration",
    shipment: "shipment",
    plan: "plan",
  },
  ru: {
    agreement: "соглашение",
    meeting: "заседание",
    forum: "форум",
    exhibition: "выставка",
    programme: "программа",
    opening: "открытие",
    registration: "регистрация",
    shipment: "поставка",
    plan: "план",
  },
};
