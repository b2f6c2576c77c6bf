import type { Twinning, RecordedEvent } from "../record";
import type { CallContext } from "../show/cell";
import { EVENT_WORDS } from "../words/labels";
import { periodCell } from "../words/period-label";

/** An event in the words of a language; a date that is a year is a number. */
export function describeEvent(context: CallContext, { date, kind, title, parties, place }: RecordedEvent) {
  const { language } = context;
  return {
    when: periodCell(date, language),
    kind: EVENT_WORDS[language][kind],
    title: title[language],
    parties: parties.map((id) => nameOf(context, id)).join(", "),
    place: nameOf(context, place),
  };
}

export function describeTwinning(context: CallContext, { a, b, years }: Twinning) {
  const [year] = years;
  return {
    a: nameOf(context, a),
    b: nameOf(context, b),
    years: years.length === 1 && year ? year : years.join(", "),
  };
}

const nameOf = ({ edition, language }: CallContext, id: string | undefined) =>
  id === undefined ? "" : (edition.entities.get(id)?.names[language] ?? id);
