import { describeEvent, describePair } from "../lists/describe-event";
import { compareEventDates } from "../periods/event-date";
import type { Setting } from "../show/cell";
import type { PreparedTable } from "../record";
import type { LaidCell, LaidColumn, TableLayout } from "./layout";
import { headOf, sourceCell, withoutEmptyColumns } from "./parts";
import { TABLE_WORDS } from "../words/headings";

type EventTable = Extract<PreparedTable, { kind: "events" }>;
type OtherTable = Extract<PreparedTable, { kind: "pairs" | "references" }>;

export function layOutEvents(setting: Setting, table: EventTable): TableLayout {
  const words = TABLE_WORDS[setting.language];
  const events = setting.edition.dataset.events.filter(({ kind }) => table.kinds?.includes(kind) ?? true);
  const rows = [...events]
    .sort((a, b) => compareEventDates(a.date, b.date))
    .map((event): LaidCell[] => {
      const { when, kind, title, parties, place } = describeEvent(setting, event);
      return [
        ...[when, kind, title, parties, place].map(text),
        sourceCell(setting, event),
        text(event.note ?? ""),
      ];
    });
  const headings = [words.date, words.kind, words.event, words.parties, words.place];
  return withoutEmptyColumns({
    ...headOf(setting, table),
    columns: [...columns(headings), ...SOURCE(words)],
    rows,
  });
}

export function layOutPairs(setting: Setting, table: OtherTable): TableLayout {
  const words = TABLE_WORDS[setting.language];
  const rows = setting.edition.dataset.pairs.map((pair): LaidCell[] => {
    const { a, b, years } = describePair(setting, pair);
    return [text(a), text(b), text(years), sourceCell(setting, pair), text(pair.note ?? "")];
  });
  return withoutEmptyColumns({
    ...headOf(setting, table),
    columns: [...columns([words.place, words.twin, words.years]), ...SOURCE(words)],
    rows,
  });
}

export function layOutReferences(setting: Setting, table: OtherTable): TableLayout {
  const words = TABLE_WORDS[setting.language];
  const rows = setting.edition.dataset.citations.map((citation): LaidCell[] => {
    const { id, title, titleRu, authors, container, publisher, year, url } = citation;
    const who = authors.map(({ family, given }) => [family, given].filter(Boolean).join(" ")).join(", ");
    const name = setting.language === "ru" ? (titleRu ?? title) : title;
    return [
      ...[id, who, name, container ?? publisher ?? "", year ? Number(year) : ""].map(text),
      url ? { kind: "link", text: url, url } : { kind: "empty" },
    ];
  });
  const headings = [words.number, words.authors, words.title, words.publisher, words.year];
  return withoutEmptyColumns({
    ...headOf(setting, table),
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
