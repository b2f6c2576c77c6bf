import { flawsOfFigure } from "../../src/core/figures/flaws-of-figure";
import type { Unit } from "../../src/core/record";
import type { Finding } from "./finding";
import { findNumbers } from "./numbers";
import type { FigureRow, Of, RawRecord } from "./read-record";
import type { Locator, Row } from "./table-schema";

/** What can be checked row by row and between rows, without the documents. */
export function checkRows(record: RawRecord, findings: Finding[]): void {
  checkIds(record, findings);
  checkPlaces(record, findings);
  checkCitations(record, findings);
  const flows = new Set(record.indicators.filter(({ flow }) => flow).map(({ id }) => id));
  const kinds = new Map(record.units.map(({ id, kind }) => [id, kind]));
  for (const row of record.figures) {
    for (const message of wrongWith(row, (unit) => kinds.get(unit))) findings.push({ ...row.at, message });
    if (flows.has(row.indicator) && !row.partner)
      findings.push({ ...row.at, message: "a flow has a partner: WLD for the world" });
  }
  checkSameFigureTwice(record.figures, findings);
  checkLinks(record, findings);
}

function* wrongWith(
  row: Of<FigureRow>,
  kindOf: (unit: string) => Unit["kind"] | undefined,
): Generator<string> {
  yield* flawsOfFigure(row, kindOf);
  if (row.coverage && row.measure !== "level") yield "only an amount counts a part of the period";
  if (row.qualifier === "exact" && row.unit === "PERCENT" && isFraction(row))
    yield "a fraction in words is about";
  for (const value of [row.value, row.high])
    if (value !== undefined && !says(row.mention, value)) yield `"${row.mention}" does not say ${value}`;
}

const isFraction = ({ mention, value }: FigureRow) =>
  findNumbers(mention).some((number) => number.form === "fraction" && isClose(number.value * 100, value));

/** Whether a number of the text, times a scale word that stands nearby, is the value; "fell 2.1 times" is a ratio of 1 / 2.1. */
export function says(mention: string, value: number): boolean {
  const scales = [
    1,
    0.01,
    100,
    ...findNumbers(mention).map(({ value: amount, text }) => amount / baseOf(text)),
  ];
  return findNumbers(mention).some(({ value: amount }) =>
    scales.some((scale) =>
      [amount * scale, (amount - 1) * 100, 1 / amount].some((said) => isClose(said, value)),
    ),
  );
}

/** "2.40 billion" → 2.4, the number without its scale word. */
const baseOf = (text: string) => Number.parseFloat(text.replaceAll(",", "")) || 1;
const isClose = (a: number, b: number) => Math.abs(Math.abs(a) - Math.abs(b)) <= Math.abs(b) * 0.005;

function checkIds(record: RawRecord, findings: Finding[]): void {
  const seen = new Map<string, Locator>();
  const rows = [...record.figures, ...record.events, ...firstOfEach(record.twinnings)];
  for (const { id, at } of rows) {
    const earlier = seen.get(id);
    if (earlier)
      findings.push({ ...at, message: `id "${id}" stands already in ${earlier.file}:${earlier.line}` });
    seen.set(id, at);
  }
}

const firstOfEach = <T extends { id: string }>(rows: T[]) => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

function checkPlaces(record: RawRecord, findings: Finding[]): void {
  const lines = new Map(
    record.documents.flatMap(({ articles }) => articles.map((a) => [a.id, a.lines] as const)),
  );
  const { figures, repeats, events, twinnings, unrecorded } = record;
  for (const { from, to, at, article } of [...figures, ...repeats, ...events, ...twinnings, ...unrecorded]) {
    const [first, last] = lines.get(article) ?? [0, 0];
    if (from > to) findings.push({ ...at, message: `lines ${from}–${to} run backwards` });
    if (from < first || to > last)
      findings.push({ ...at, message: `lines ${from}–${to} are outside the article's ${first}–${last}` });
  }
  for (const { mention, at } of unrecorded)
    if (findNumbers(mention).length === 0) findings.push({ ...at, message: `"${mention}" holds no number` });
}

function checkCitations(record: RawRecord, findings: Finding[]): void {
  const documentOf = new Map(
    record.documents.flatMap(({ id, articles }) => articles.map((a) => [a.id, id] as const)),
  );
  const known = new Set(record.citations.map(({ document, number }) => `${document}-${number}`));
  const { figures, repeats, events, twinnings } = record;
  for (const { citation, where, article, at } of [...figures, ...repeats, ...events, ...twinnings]) {
    const id = `${documentOf.get(article)}-${citation}`;
    if (citation !== undefined && !known.has(id))
      findings.push({ ...at, message: `unknown citation ${citation}` });
    if (where === "reference" && citation === undefined)
      findings.push({ ...at, message: "stands in a reference, so it needs the citation's number" });
  }
  for (const { document, number, at } of record.authors)
    if (!known.has(`${document}-${number}`))
      findings.push({ ...at, message: `unknown citation ${document}-${number}` });
}

function checkSameFigureTwice(figures: Of<FigureRow>[], findings: Finding[]): void {
  const seen = new Map<string, Row<FigureRow>>();
  for (const row of figures) {
    const {
      indicator,
      measure,
      entity,
      partner,
      product,
      period,
      basePeriod,
      value,
      unit,
      status,
      qualifier,
      denominator,
    } = row;
    const key = [
      indicator,
      measure,
      entity,
      partner,
      product,
      period,
      basePeriod,
      value,
      unit,
      status,
      qualifier,
      denominator,
    ].join("|");
    const earlier = seen.get(key);
    if (earlier)
      findings.push({
        ...row.at,
        message: `is the same as "${earlier.id}" (${earlier.at.file}:${earlier.at.line}): make it a repeat`,
      });
    seen.set(key, row);
  }
}

function checkLinks({ figures, events, twinnings, repeats, parties }: RawRecord, findings: Finding[]): void {
  const figureIds = new Set(figures.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  const all = new Set([...figureIds, ...eventIds, ...twinnings.map(({ id }) => id)]);
  for (const { correction, at } of figures)
    if (correction && !figureIds.has(correction))
      findings.push({ ...at, message: `correction: unknown figure "${correction}"` });
  for (const { of, at } of repeats)
    if (!all.has(of)) findings.push({ ...at, message: `of: unknown id "${of}"` });
  for (const { event, at } of parties)
    if (!eventIds.has(event)) findings.push({ ...at, message: `unknown event "${event}"` });
  const withParties = new Set(parties.map(({ event }) => event));
  for (const { id, at } of events)
    if (!withParties.has(id)) findings.push({ ...at, message: `event "${id}" has no party in parties.csv` });
}
