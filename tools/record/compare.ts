export interface Difference {
  article: string;
  table: string;
  message: string;
}

type AnyRow = Record<string, unknown>;

/** What both readings must say alike; ids, lines, mentions and notes are each reader's own. */
const FIELDS: Record<string, string[]> = {
  figures: [
    ...["indicator", "measure", "entity", "partner", "product", "period", "basePeriod"],
    ...["value", "high", "unit", "qualifier", "status", "denominator", "citation", "where"],
  ],
  events: ["kind", "date", "place"],
  twinnings: ["a", "b", "year"],
};

/** Rows of two readings, matched by where they stand and what they say; each pair's differing fields, and what is in one only. */
export function compareRows(
  article: string,
  table: string,
  first: readonly object[],
  second: AnyRow[],
): Difference[] {
  const fields = FIELDS[table] ?? [];
  const left = [...first] as AnyRow[];
  const differences: string[] = [];
  const unmatched: AnyRow[] = [];
  for (const row of second) {
    const index = bestMatch(row, left, fields);
    if (index < 0) {
      unmatched.push(row);
      continue;
    }
    const [match] = left.splice(index, 1);
    const differing = fields.filter((field) => (match?.[field] ?? "") !== (row[field] ?? ""));
    if (match && differing.length > 0)
      differences.push(
        `${name(match)}: ${differing.map((f) => `${f} ${show(match[f])} | ${show(row[f])}`).join("; ")}`,
      );
  }
  const only = [
    ...left.map((row) => `only in the record: ${summary(row)}`),
    ...unmatched.map((row) => `only in the second reading: ${summary(row)}`),
  ];
  return [...differences, ...only].map((message) => ({ article, table, message }));
}

/** The row that shares most; rows whose lines lie apart are not the same statement. */
function bestMatch(row: AnyRow, candidates: AnyRow[], fields: string[]): number {
  const scores = candidates.map((other) => {
    const isNear = Number(other.from) <= Number(row.to) + 2 && Number(row.from) <= Number(other.to) + 2;
    const shared = fields.filter((field) => (other[field] ?? "") === (row[field] ?? "")).length;
    const isSameValue = fields.includes("value") ? other.value === row.value : shared > 0;
    return isNear && isSameValue ? shared + similarity(String(other.mention), String(row.mention)) : -1;
  });
  const best = Math.max(-1, ...scores);
  return best < 0 ? -1 : scores.indexOf(best);
}

/** How many words of one mention stand in the other, 0 to 3. */
function similarity(a: string, b: string): number {
  const words = a.split(/\s+/);
  return (3 * words.filter((word) => b.includes(word)).length) / words.length;
}

const name = (row: AnyRow) => (typeof row.id === "string" ? row.id : "");
const show = (value: unknown) => (value === undefined ? "–" : JSON.stringify(value));
const summary = (row: AnyRow) =>
  `${name(row)} (lines ${String(row.from)}–${String(row.to)}: ${show(row.mention)} = ${show(row.value ?? row.date ?? row.year)})`;
