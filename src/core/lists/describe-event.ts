import type { Pair, RecordedEvent } from "../record";
import type { Setting } from "../show/cell";
import { EVENT_WORDS } from "../words/labels";
import { periodCell } from "../words/period-label";

/** An event in the words of a language; a date that is a year is a number. */
export function describeEvent(setting: Setting, { date, kind, title, parties, place }: RecordedEvent) {
  const { language } = setting;
  return {
    when: periodCell(date, language),
    kind: EVENT_WORDS[language][kind],
    title: title[language],
    parties: parties.map((id) => nameOf(setting, id)).join(", "),
    place: nameOf(setting, place),
  };
}

export function describePair(setting: Setting, { a, b, years }: Pair) {
  const [year] = years;
  return {
    a: nameOf(setting, a),
    b: nameOf(setting, b),
    years: years.length === 1 && year ? year : years.join(", "),
  };
}

const nameOf = ({ edition, language }: Setting, id: string | undefined) =>
  id === undefined ? "" : (edition.entities.get(id)?.names[language] ?? id);
