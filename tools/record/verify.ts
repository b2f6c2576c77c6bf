import { checkNamed } from "./check-named";
import { listCountries } from "./countries";
import type { Finding } from "./finding";
import type { RawRecord } from "./read-record";
import { foldLines, readSource, type SourceText } from "./source-text";

/** Holds every row's mention against the documents in `folder`, whose hashes must be those on record. */
export function verify(record: RawRecord, folder: string): { checked: number; found: Finding[] } {
  const found: Finding[] = [];
  const texts = readDocuments(record, folder, found);
  const documentOf = new Map(
    record.documents.flatMap(({ id, articles }) => articles.map((a) => [a.id, id] as const)),
  );
  let checked = 0;
  for (const row of mentions(record)) {
    const text = texts.get(documentOf.get(row.article) ?? "");
    if (!text) continue;
    checked += 1;
    if (!foldLines(text, row.from, row.to).text.includes(row.mention))
      found.push({ ...row.at, message: `"${row.mention}" does not stand in lines ${row.from}–${row.to}` });
  }
  found.push(...checkNamed(record, listCountries(record.countries), texts));
  return { checked, found };
}

export const mentions = ({ figures, repeats, events, twinnings, unrecorded }: RawRecord) => [
  ...figures,
  ...repeats,
  ...events,
  ...twinnings,
  ...unrecorded,
];

/** The documents' texts by id. A missing or different document is a finding. */
export function readDocuments(record: RawRecord, folder: string, found: Finding[]): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const { id, file, sha256, at } of record.documents) {
    const text = readSource(folder, file);
    if (!text) found.push({ ...at, message: `${file} is not in ${folder}` });
    else if (text.sha256 !== sha256)
      found.push({ ...at, message: `${file} is another text than the one on record` });
    else texts.set(id, text);
  }
  return texts;
}
