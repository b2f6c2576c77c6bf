import { describeEvent, describeTwinning } from "../lists/describe-event";
import { compareEventDates } from "../periods/event-date";
import type { CallContext } from "../show/cell";
import type { PreparedTable } from "../record";
import type { LaidCell, LaidColumn, TableLayout } from "./table-layout";
import { headOf, sourceCell, withoutEmptyColumns } from "./parts";
import { TABLE_WORDS } from "../words/headings";

type EventTable = Extract<PreparedTable, { kind: "events" }>;
type OtherTable = Extract<PreparedTable, { kind: "twinnings" | "references" }>;

export function layOutEvents(context: CallContext, table: EventTable): TableLayout {
  const words = TABLE_WORDS[context.language];
  const events = context.edition.dataset.events.filter(({ kind }) => table.kinds?.includes(kind) ?? true);
  const rows = [...events]
    .sort((a, b) => compareEventDates(a.date, b.date))
    .map((event): LaidCell[] => {
      const { when, kind, title, parties, place } = describeEvent(context, event);
      return [
        ...[when, kind, title, parties, place].map(text),
        sourceCell(context, event),
        text(event.note ?? ""),
      ];
    });
  const headings = [words.date, words.kind, words.event, words.parties, words.place];
  return withoutEmptyColumns({
    ...headOf(context, table),
    columns: [...columns(headings), ...SOURCE(words)],
    rows,
  });
}

export function layOutTwinnings(context: CallContext, table: OtherTable): TableLayout {
  const words = TABLE_WORDS[context.language];
  const rows = context.edition.dataset.twinnings.map((twinning): LaidCell[] => {
    const { a, b, years } = describeTwinning(context, twinning);
    return [text(a), text(b), text(years), sourceCell(context, twinning), text(twinning.note ?? "")];
  });
  return withoutEmptyColumns({
    ...headOf(context, table),
    columns: [...columns([words.place, words.twin, words.years]), ...SOURCE(words)],
    rows,
  });
}

export function layOutReferences(context: CallContext, table: OtherTable): TableLayout {
  const words = TABLE_WORDS[context.language];
  const rows = context.edition.dataset.citations.map((citation): LaidCell[] => {
    const { id, title, titleRu, authors, container, publisher, year, url } = citation;
    const who = authors.map(({ family, given }) => [family, given].filter(Boolean).join(" ")).join(", ");
    const name = context.language === "ru" ? (titleRu ?? title) : title;
    return [
      ...[id, who, name, container ?? publisher ?? "", year ? Number(year) : ""].map(text),
      url ? { kind: "link", text: url, url } : { kind: "empty" },
    ];
  });
  const headings = [words.number, words.authors, words.title, words.publisher, words.year];
  return withoutEmptyColumns({
    ...headOf(context, table),
    columns: [...columns(headings), { key: "url", heading: words.link, kind: "link" }],
    rows,
  });
}

const text = (value: string | number): LaidCell =>
  value === "" ? { kind: "empty" } : { kind: "text", text: value };

const columns = (headings: string[]): LaidColumn[] =>
  headings.map((heading, i) => ({ key: `text${i}`, heading, kind: "text" }));

const SOURCE = (words: { source: string; note: string }): LaidColumn[] => [
  { key: "source", heading: words.source, kind: "link" },
  { key: "note", heading: words.note, kind: "note" },
];
