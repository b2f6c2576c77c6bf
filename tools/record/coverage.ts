import type { Finding } from "./finding";
import { findNumbers, type NumberInText } from "./numbers";
import type { CitationRow, RawRecord } from "./read-record";
import { foldLines, type FoldedText, type SourceText } from "./source-text";
import type { Row } from "./table-schema";
import { mentions, readDocuments } from "./verify";

/** A number of a document, the line on which it starts, and what of the record it belongs to. */
interface Token extends NumberInText {
  line: number;
  owner?: "mention" | "date" | "mark" | "reference";
}

export interface ArticleCoverage {
  article: string;
  /** Whether anything of the article is on record yet. */
  isRecorded: boolean;
  numbers: number;
  uncovered: { line: number; text: string; context: string }[];
}

/**
 * Finds every number of the documents in `folder`, in digits and in words, and holds it against the record:
 * it must stand in a mention, be the year or month of a row whose lines hold it, a footnote's mark, or a part
 * of a reference other than its title.
 */
export function cover(record: RawRecord, folder: string): { articles: ArticleCoverage[]; found: Finding[] } {
  const found: Finding[] = [];
  const texts = readDocuments(record, folder, found);
  const articles = record.documents.flatMap((document) => {
    const text = texts.get(document.id);
    if (!text) return [];
    found.push(...betweenArticles(document, text));
    return document.articles.map(({ id, lines }) =>
      coverArticle(record, document.id, id, lines, text, found),
    );
  });
  return { articles, found };
}

function coverArticle(
  record: RawRecord,
  document: string,
  article: string,
  [from, to]: [number, number],
  source: SourceText,
  found: Finding[],
): ArticleCoverage {
  const folded = foldLines(source, from, to);
  const citations = record.citations.filter(
    (row) => row.document === document && row.from >= from && row.to <= to,
  );
  const tokens = splitMarks(findNumbers(folded.text), folded, citations, found);
  const rows = mentions(record).filter((row) => row.article === article);
  claimByMention(tokens, rows, folded, found);
  claimByDate(tokens, datedRows(record, article), folded);
  claimByReference(tokens, citations, folded);
  const uncovered = tokens
    .filter(({ owner }) => owner === undefined)
    .map(({ line, text, start, end }) => ({
      line,
      text,
      context: folded.text.slice(Math.max(0, start - 45), end + 30),
    }));
  return { article, isRecorded: rows.length > 0, numbers: tokens.length, uncovered };
}

/** A number outside every article would be seen by nobody. */
function betweenArticles(document: RawRecord["documents"][number], { lines }: SourceText): Finding[] {
  const isInside = (line: number) =>
    document.articles.some(({ lines: [first, last] }) => line >= first && line <= last);
  return lines.flatMap((text, index) =>
    isInside(index + 1) || findNumbers(text).length === 0
      ? []
      : [
          {
            ...document.at,
            message: `line ${index + 1} of ${document.file} has a number and is in no article`,
          },
        ],
  );
}

/** Footnote numbers stick to words and figures: "202059." is the year 2020 with mark 59, "4950" two marks. */
function splitMarks(
  numbers: NumberInText[],
  folded: FoldedText,
  citations: Row<CitationRow>[],
  found: Finding[],
): Token[] {
  const tokens: Token[] = numbers.map((number) => ({ ...number, line: folded.lineAt[number.start] ?? 0 }));
  for (const { number, marker, at } of citations.toReversed()) {
    const mark = String(number);
    const onLine = tokens.filter((token) => token.line === marker && token.owner === undefined);
    const whole = onLine.findLast(({ text }) => text === mark);
    if (whole) {
      whole.owner = "mark";
      continue;
    }
    const glued = onLine.findLast(({ text }) => text.endsWith(mark));
    if (!glued) {
      found.push({ ...at, message: `mark ${mark} is not on line ${marker}` });
      continue;
    }
    glued.text = glued.text.slice(0, -mark.length);
    glued.end -= mark.length;
    glued.value = Number(glued.text.replaceAll(",", ""));
  }
  return tokens;
}

type MentionRow = ReturnType<typeof mentions>[number];

/** Rows that share a mention and lines take its occurrences in turn. */
function claimByMention(tokens: Token[], rows: MentionRow[], folded: FoldedText, found: Finding[]): void {
  const taken = new Map<string, number>();
  for (const row of rows) {
    const first = folded.lineAt.findIndex((line) => line >= row.from);
    const key = `${row.mention}|${first}`;
    const next = folded.text.indexOf(row.mention, taken.get(key) ?? first);
    const start =
      next >= 0 && (folded.lineAt[next] ?? Infinity) <= row.to
        ? next
        : folded.text.indexOf(row.mention, first);
    if (start < 0) continue;
    const end = start + row.mention.length;
    taken.set(key, end);
    const claimed = tokens.filter((token) => token.start >= start && token.end <= end);
    const isIdle = claimed.every(({ owner }) => owner !== undefined);
    if ("reason" in row && isIdle)
      found.push({ ...row.at, message: `"${row.mention}" holds no number that is left over` });
    for (const token of claimed) token.owner ??= "mention";
  }
}

interface DatedRow {
  from: number;
  to: number;
  periods: string;
}

/** Rows with the periods that they speak of; a repeat speaks of its figure's. */
function datedRows(record: RawRecord, article: string): DatedRow[] {
  const periodsById = new Map<string, string>();
  for (const { id, period, basePeriod } of record.figures)
    periodsById.set(id, `${period} ${basePeriod ?? ""}`);
  for (const { id, date } of record.events) periodsById.set(id, date);
  for (const { id, year } of record.twinnings) periodsById.set(id, `${periodsById.get(id) ?? ""} ${year}`);
  const rows = [...record.figures, ...record.events, ...record.twinnings, ...record.repeats];
  return rows
    .filter((row) => row.article === article)
    .map((row) => ({
      from: row.from,
      to: row.to,
      periods: periodsById.get("of" in row ? row.of : row.id) ?? "",
    }));
}

function claimByDate(tokens: Token[], rows: DatedRow[], { text }: FoldedText): void {
  for (const token of tokens) {
    if (token.owner) continue;
    const around = {
      before: text.slice(Math.max(0, token.start - 12), token.start),
      after: text.slice(token.end, token.end + 24),
    };
    const isOf = ({ from, to, periods }: DatedRow) =>
      token.line >= from && token.line <= to && isPartOf(token, around, periods);
    if (rows.some(isOf)) token.owner = "date";
  }
}

/** Whether the number is a year, quarter, half, count of months or day of the periods. */
function isPartOf(
  { value, text, form }: Token,
  around: { before: string; after: string },
  periods: string,
): boolean {
  const years: string[] = periods.match(/\d{4}/g) ?? [];
  if (form === "digits" && years.includes(text)) return true;
  if (/quarter/i.test(text) || (form === "ordinal" && /^ quarter/.test(around.after)))
    return /-Q\d/.test(periods);
  if (/half$/i.test(text) || (form === "ordinal" && /^ half/.test(around.after))) return /-S\d/.test(periods);
  if (/^ (incomplete )?months/.test(around.after) || (form === "ordinal" && /months/.test(around.after)))
    return /-\d{2}\//.test(periods);
  const isDay =
    form === "digits" &&
    /(January|February|March|April|May|June|July|August|September|October|November|December) ?$/.test(
      around.before,
    );
  return isDay && new RegExp(`-${String(value).padStart(2, "0")}(?!\\d)`).test(periods);
}

/** In a reference all but the title belongs to the citation; numbers of the title are data like any other. */
function claimByReference(tokens: Token[], citations: Row<CitationRow>[], folded: FoldedText): void {
  for (const citation of citations) {
    const first = folded.lineAt.findIndex((line) => line >= citation.from);
    const last = folded.lineAt.findLastIndex((line) => line <= citation.to);
    const title = spanOfTitle(citation, folded.text.slice(first, last + 1)).map((offset) => offset + first);
    for (const token of tokens) {
      if (token.owner || token.start < first || token.end > last + 1) continue;
      const isInTitle = token.start >= (title[0] ?? 0) && token.end <= (title[1] ?? 0);
      if (!isInTitle) token.owner = "reference";
    }
  }
}

/** Where the title stands in the reference's text; of a mended title, what stands before its closing sign. */
function spanOfTitle({ title, number }: CitationRow, reference: string): [number, number] {
  const start = reference.indexOf(title);
  if (start >= 0) return [start, start + title.length];
  const end = reference.search(/\[Electronic| \/ |\/\/ | - –/);
  return [String(number).length, end < 0 ? reference.length : end];
}

export const isCovered = ({ uncovered }: ArticleCoverage) => uncovered.length === 0;

/** Share of numbers that belong to something, in percent. */
export const percentOf = ({ numbers, uncovered }: ArticleCoverage) =>
  numbers === 0 ? 100 : Math.floor(((numbers - uncovered.length) / numbers) * 1000) / 10;
