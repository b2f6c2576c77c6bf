import { describeEvent, describeTwinning } from "../lists/describe-event";
import { closest } from "../names/edit-distance";
import { fold } from "../names/fold";
import { shortSource } from "../show/cite";
import { isBlank, readScalar, readSingle, type Input } from "../arguments/input";
import { isInside } from "../edition/is-inside";
import { compareEventDates, latestOf, type EventDate } from "../periods/event-date";
import { daysOf, type Period } from "../periods/period";
import type { ArgumentName } from "../question/problem";
import { notAPeriod } from "../arguments/read-names";
import { readPeriod } from "../periods/read-period";
import { EVENT_KINDS, type EventKind, type RecordedEvent, type Source } from "../record";
import { fail, ok, type Result } from "../question/result";
import { EVENT_WORDS } from "../words/labels";
import { TABLE_WORDS } from "../words/headings";
import { filterBy, type Condition } from "../lists/filter-by";
import type { Edition } from "../edition/edition";
import type { Call, OutCell, CallContext } from "../show/cell";
import { readText } from "./cite";
import { readOptionalPlace } from "./figures";

/** `AGREEMENTS([party], [party], [from], [to], [kind])` */
export const agreements: Call = (context, [firstInput, secondInput, fromInput, toInput, kindInput]) => {
  const parties = readParties(context, [firstInput, secondInput]);
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
      holds: (event: RecordedEvent) => isParty(context, event, party),
    })),
    { argument: "from", holds: ({ date }) => isBetween(date, from.value, undefined) },
    { argument: "to", holds: ({ date }) => isBetween(date, undefined, to.value) },
    { argument: "kind", holds: (event) => kind.value === undefined || event.kind === kind.value },
  ];
  const found = filterBy(context.edition.dataset.events, conditions);
  if (!found.ok) return found;
  const events = found.value.sort((a, b) => compareEventDates(a.date, b.date));
  const words = TABLE_WORDS[context.language];
  const headings = [words.date, words.kind, words.event, words.parties, words.place, words.source];
  return ok({ cells: [headings, ...events.map((event) => eventRow(context, event))] });
};

/** `TWINTOWNS([place])` */
export const twinTowns: Call = (context, [input]) => {
  const place = readOptionalPlace(context.edition, input, "place");
  if (!place.ok) return place;
  const { value: id } = place;
  const { edition } = context;
  const own = twinningsOf(edition, id);
  // A town that has no twin of its own may have its district's, which the list names.
  const found =
    own.length > 0 ? own : namesakes(edition, id ?? "").flatMap((one) => twinningsOf(edition, one));
  if (found.length === 0) return fail({ code: "nothing-found" });
  const words = TABLE_WORDS[context.language];
  const rows = found.map((twinning): OutCell[] => {
    const { a, b, years } = describeTwinning(context, twinning);
    return [a, b, years, sourceText(context, twinning.sources)];
  });
  return ok({ cells: [[words.place, words.twin, words.years, words.source], ...rows] });
};

const twinningsOf = (edition: Edition, id: string | undefined) =>
  edition.dataset.twinnings.filter(
    ({ a, b }) => id === undefined || isInside(edition, a, id) || isInside(edition, b, id),
  );

/** The district of a town, where only that is twinned: "Polotsk" and "Polotsk district". */
function namesakes({ dataset, entities }: Edition, id: string): string[] {
  const name = entities.get(id)?.names.en ?? id;
  const twinned = new Set(dataset.twinnings.flatMap(({ a, b }) => [a, b]));
  return [...twinned].filter((place) => entities.get(place)?.names.en.startsWith(`${name} `));
}

function readParties(context: CallContext, inputs: Input[]): Result<string[]> {
  const parties: string[] = [];
  for (const input of inputs) {
    const party = readOptionalPlace(context.edition, input, "party");
    if (!party.ok) return party;
    if (party.value) parties.push(party.value);
  }
  return ok(parties);
}

/** A country is a party when a body of its own is. */
const isParty = (context: CallContext, event: RecordedEvent, party: string) =>
  event.parties.some((id) => isInside(context.edition, id, party));

function readBound(input: Input, argument: ArgumentName): Result<Period | undefined> {
  const single = readSingle(input, argument);
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(undefined);
  const scalar = readScalar(single.value, argument);
  if (!scalar.ok) return scalar;
  const value = scalar.value ?? "";
  const period = typeof value === "boolean" ? undefined : readPeriod(value);
  return period ? ok(period) : fail({ ...notAPeriod(value), argument });
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

function eventRow(context: CallContext, event: RecordedEvent): OutCell[] {
  const { when, kind, title, parties, place } = describeEvent(context, event);
  return [when, kind, title, parties, place, sourceText(context, event.sources)];
}

const sourceText = ({ edition, language }: CallContext, sources: Source[]) =>
  shortSource(edition, { sources }, language);
