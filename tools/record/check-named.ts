import { fold } from "../../src/core/names/fold";
import { groupBy } from "../../src/core/figures/group-by";
import type { Entity } from "../../src/core/record";
import type { Finding } from "./finding";
import { ASPECTS } from "./lists";
import type { FigureRow, Of, RawRecord } from "./read-record";
import { saysPeriod } from "./says-period";
import { foldLines, type SourceText } from "./source-text";

type Aspect = (typeof ASPECTS)[number];

/**
 * Whose number it is, with whom and when stands in the lines of each figure, by name or by a word of `words.yaml`;
 * where it does not, `unnamed.yaml` says why.
 */
export function checkNamed(
  record: RawRecord,
  countries: Entity[],
  texts: Map<string, SourceText>,
): Finding[] {
  const namesOf = nameWords(record, countries);
  const excused = new Set(record.unnamed.map(({ figure, what }) => `${figure} ${what}`));
  const found: Finding[] = [];
  for (const row of record.figures)
    for (const what of unsaid(row, record, namesOf, texts))
      if (!excused.delete(`${row.id} ${what}`))
        found.push({
          ...row.at,
          message: `the ${what} of "${row.id}" stands not in lines ${row.from}–${row.to}`,
        });
  for (const { figure, what, at } of record.unnamed)
    if (excused.has(`${figure} ${what}`))
      found.push({ ...at, message: `the ${what} of "${figure}" needs no reason` });
  return found;
}

function nameWords(record: RawRecord, countries: Entity[]): (code: string) => string[] {
  const names = new Map([...record.entities, ...countries].map((item) => [item.id, item]));
  const words = groupBy(record.words, ({ of }) => of);
  return (code) => [
    code,
    ...[names.get(code)].flatMap((item) => (item ? [item.names.en, ...item.aliases] : [])),
    ...(words.get(code) ?? []).flatMap((item) => item.words),
  ];
}

function unsaid(
  row: Of<FigureRow>,
  { documents }: RawRecord,
  namesOf: (code: string) => string[],
  texts: Map<string, SourceText>,
): Aspect[] {
  const document = documents.find(({ articles }) => articles.some(({ id }) => id === row.article));
  const source = texts.get(document?.id ?? "");
  if (!document || !source) return [];
  const text = spaced(foldLines(source, row.from, row.to).text);
  const says = (name: string) => stands(spaced(name).trim(), text);
  const names = (code: string) => code === "WLD" || namesOf(code).some(says);
  const own = Number(document.published.slice(0, 4));
  const said: Record<Aspect, boolean> = {
    entity: names(row.entity),
    partner: row.partner === undefined || names(row.partner),
    period: saysPeriod(row.period, own, says) || namesOf(row.period).some(says),
  };
  return ASPECTS.filter((aspect) => !said[aspect]);
}

/** Begins a word, so that "Belarus" stands in "Belarusian"; a name of up to three letters is a whole word. */
const stands = (name: string, text: string) => text.includes(name.length < 4 ? ` ${name} ` : ` ${name}`);

const spaced = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
