import { fold } from "../fold";
import { shortSource } from "../cite";
import { isBlank, readScalar, readSingle, type Input } from "../input";
import { daysOf, type Period } from "../period";
import type { ArgumentName } from "../problem";
import { readPeriod } from "../read-period";
import { EVENT_KINDS, type EventKind, type Pair, type RecordedEvent, type Source } from "../record";
import { fail, ok, type Result } from "../result";
import { EVENT_WORDS } from "../words/labels";
import { TABLE_WORDS } from "../tables/words";
import { labelPeriod } from "../words/period-label";
import type { Call, OutCell, Setting } from "./call";
import { readText } from "./cite";
import { readOptionalPlace } from "./figures";

/** `AGREEMENTS([party], [party], [from], [to], [kind])` */
export const agreements: Call = (setting, [firstInput, secondInput, fromInput, toInput, kindInput]) => {
  const parties = readParties(setting, [firstInput, secondInput]);
  if (!parties.ok) return parties;
  const from = readBound(fromInput, "from");
  if (!from.ok) return from;
  const to = readBound(toInput, "to");
  if (!to.ok) return to;
  const kind = readKind(kindInput);
  if (!kind.ok) return kind;
  const found = setting.edition.dataset.events
    .filter((event) => parties.value.every((party) => isParty(setting, event, party)))
    .filter(({ date }) => isBetween(date, from.value, to.value))
    .filter((event) => kind.value === undefined || event.kind === kind.value)
    .sort((a, b) => daysOf(a.date).start - daysOf(b.date).start);
  if (found.length === 0) return fail({ code: "nothing-found" });
  const words = TABLE_WORDS[setting.language];
  const headings = [words.date, words.kind, words.event, words.parties, words.place, words.source];
  return ok({ cells: [headings, ...found.map((event) => eventRow(setting, event))] });
};

/** `TWINTOWNS([place])` */
export const twinTowns: Call = (setting, [input]) => {
  const place = readOptionalPlace(setting.edition, input, "place");
  if (!place.ok) return place;
  const { value: id } = place;
  const found = setting.edition.dataset.pairs.filter(
    ({ a, b }) => id === undefined || isInside(setting, a, id) || isInside(setting, b, id),
  );
  if (found.length === 0) return fail({ code: "nothing-found" });
  const words = TABLE_WORDS[setting.language];
  const rows = found.map((pair): OutCell[] => {
    const { a, b, years } = describePair(setting, pair);
    return [a, b, years, sourceText(setting, pair.sources)];
  });
  return ok({ cells: [[words.place, words.twin, words.years, words.source], ...rows] });
};

function readParties(setting: Setting, inputs: Input[]): Result<string[]> {
  const parties: string[] = [];
  for (const input of inputs) {
    const party = readOptionalPlace(setting.edition, input, "party");
    if (!party.ok) return party;
    if (party.value) parties.push(party.value);
  }
  return ok(parties);
}

/** A country is a party when a body of its own is. */
const isParty = (setting: Setting, event: RecordedEvent, party: string) =>
  event.parties.some((id) => isInside(setting, id, party));

function isInside({ edition }: Setting, id: string | undefined, wide: string): boolean {
  return (
    id !== undefined &&
    (id === wide || isInside({ edition } as Setting, edition.entities.get(id)?.parent, wide))
  );
}

function readBound(input: Input, argument: ArgumentName): Result<Period | undefined> {
  const single = readSingle(input, argument);
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(undefined);
  const scalar = readScalar(single.value, argument);
  if (!scalar.ok) return scalar;
  const period = typeof scalar.value === "boolean" ? undefined : readPeriod(scalar.value ?? "");
  return period ? ok(period) : fail({ code: "not-a-period", text: String(scalar.value) });
}

const isBetween = (date: Period, from: Period | undefined, to: Period | undefined) =>
  (from === undefined || daysOf(date).end >= daysOf(from).start) &&
  (to === undefined || daysOf(date).start <= daysOf(to).end);

function readKind(input: Input): Result<EventKind | undefined> {
  const text = readText(input, "kind", "");
  if (!text.ok) return text;
  if (text.value === "") return ok(undefined);
  const wanted = fold(text.value);
  const kind = EVENT_KINDS.find((known) =>
    [known, EVENT_WORDS.en[known], EVENT_WORDS.ru[known]].includes(wanted),
  );
  return kind
    ? ok(kind)
    : fail({ code: "unknown", argument: "kind", text: text.value, nearest: [...EVENT_KINDS] });
}

const nameOf = ({ edition, language }: Setting, id: string | undefined) =>
  id === undefined ? "" : (edition.entities.get(id)?.names[language] ?? id);

function eventRow(setting: Setting, event: RecordedEvent): OutCell[] {
  const { when, kind, title, parties, place } = describeEvent(setting, event);
  return [when, kind, title, parties, place, sourceText(setting, event.sources)];
}

/** An event in the words of a language; a date that is a year is a number. */
export function describeEvent(setting: Setting, { date, kind, title, parties, place }: RecordedEvent) {
  const { language } = setting;
  return {
    when: /^\d{4}$/.test(date) ? Number(date) : labelPeriod(date, language),
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

const sourceText = ({ edition, language }: Setting, sources: Source[]) =>
  shortSource(edition, { sources }, language);
