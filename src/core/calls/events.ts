import { describeEvent, describePair } from "../lists/describe-event";
import { closest } from "../names/edit-distance";
import { fold } from "../names/fold";
import { shortSource } from "../show/cite";
import { isBlank, readScalar, readSingle, type Input } from "../arguments/input";
import { isInside } from "../edition/is-inside";
import { compareEventDates, latestOf, type EventDate } from "../periods/event-date";
import { daysOf, type Period } from "../periods/period";
import type { ArgumentName } from "../question/problem";
import { readPeriod } from "../periods/read-period";
import { EVENT_KINDS, type EventKind, type RecordedEvent, type Source } from "../record";
import { fail, ok, type Result } from "../question/result";
import { EVENT_WORDS } from "../words/labels";
import { TABLE_WORDS } from "../words/headings";
import { filterBy, type Condition } from "../lists/filter-by";
import type { Edition } from "../edition/edition";
import type { Call, OutCell, Setting } from "../show/cell";
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
  const conditions: Condition<RecordedEvent>[] = [
    ...parties.value.map((party) => ({
      argument: "party" as const,
      holds: (event: RecordedEvent) => isParty(setting, event, party),
    })),
    { argument: "from", holds: ({ date }) => isBetween(date, from.value, undefined) },
    { argument: "to", holds: ({ date }) => isBetween(date, undefined, to.value) },
    { argument: "kind", holds: (event) => kind.value === undefined || event.kind === kind.value },
  ];
  const found = filterBy(setting.edition.dataset.events, conditions);
  if (!found.ok) return found;
  const events = found.value.sort((a, b) => compareEventDates(a.date, b.date));
  const words = TABLE_WORDS[setting.language];
  const headings = [words.date, words.kind, words.event, words.parties, words.place, words.source];
  return ok({ cells: [headings, ...events.map((event) => eventRow(setting, event))] });
};

/** `TWINTOWNS([place])` */
export const twinTowns: Call = (setting, [input]) => {
  const place = readOptionalPlace(setting.edition, input, "place");
  if (!place.ok) return place;
  const { value: id } = place;
  const { edition } = setting;
  const found = edition.dataset.pairs.filter(
    ({ a, b }) => id === undefined || isInside(edition, a, id) || isInside(edition, b, id),
  );
  if (found.length === 0) return fail({ code: "nothing-found", places: namesakes(edition, id ?? "") });
  const words = TABLE_WORDS[setting.language];
  const rows = found.map((pair): OutCell[] => {
    const { a, b, years } = describePair(setting, pair);
    return [a, b, years, sourceText(setting, pair.sources)];
  });
  return ok({ cells: [[words.place, words.twin, words.years, words.source], ...rows] });
};

/** The district of a town, where only that is twinned: "Polotsk" and "Polotsk district". */
function namesakes({ dataset, entities }: Edition, id: string): string[] {
  const name = entities.get(id)?.names.en ?? id;
  const twinned = new Set(dataset.pairs.flatMap(({ a, b }) => [a, b]));
  return [...twinned].filter((place) => entities.get(place)?.names.en.startsWith(`${name} `));
}

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
  event.parties.some((id) => isInside(setting.edition, id, party));

function readBound(input: Input, argument: ArgumentName): Result<Period | undefined> {
  const single = readSingle(input, argument);
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(undefined);
  const scalar = readScalar(single.value, argument);
  if (!scalar.ok) return scalar;
  const period = typeof scalar.value === "boolean" ? undefined : readPeriod(scalar.value ?? "");
  return period ? ok(period) : fail({ code: "not-a-period", text: String(scalar.value), argument });
}

/** What has no date of its own counts at the latest that it can have been. */
function isBetween(date: EventDate, from: Period | undefined, to: Period | undefined): boolean {
  const { start, end } = daysOf(latestOf(date));
  return (from === undefined || end >= daysOf(from).start) && (to === undefined || start <= daysOf(to).end);
}

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
    : fail({ code: "unknown", argument: "kind", text: text.value, nearest: nearestKinds(wanted) });
}

/** "соглашения" is like a Russian name of a kind, so that is what is said. */
function nearestKinds(wanted: string): string[] {
  const russian = closest(Object.values(EVENT_WORDS.ru), wanted);
  return /^[а-я]/.test(wanted) && russian.length < EVENT_KINDS.length
    ? russian
    : closest(EVENT_KINDS, wanted);
}

function eventRow(setting: Setting, event: RecordedEvent): OutCell[] {
  const { when, kind, title, parties, place } = describeEvent(setting, event);
  return [when, kind, title, parties, place, sourceText(setting, event.sources)];
}

const sourceText = ({ edition, language }: Setting, sources: Source[]) =>
  shortSource(edition, { sources }, language);
