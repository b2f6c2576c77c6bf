/** npm run data:compare -- DIR: holds a second reading (DIR/<article>/figures.csv, events.csv, twinnings.csv) against the record. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDataset } from "./record/build-dataset";
import { compareRows } from "./record/compare";
import { stopOn, type Finding } from "./record/finding";
import { readTable, type Row, type TableSchema } from "./record/table-schema";

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder that holds the second reading: npm run data:compare -- DIR");
  process.exit(2);
}
const { record, findings } = buildDataset("data");
const articles = record.documents.flatMap((document) => document.articles.map(({ id }) => id));
const broken: Finding[] = [...findings];
const differences = articles.flatMap((article) =>
  (["figures", "events", "twinnings"] as const).flatMap((name) => {
    const first = record[name].filter((row) => row.article === article);
    return compareRows(article, name, first, readSecond(article, name));
  }),
);
stopOn(broken, "Nothing was compared.");
for (const { article, table, message } of differences) console.log(`${article}  ${table}  ${message}`);
console.log(`\n${differences.length} differences.`);

function readSecond(
  article: string,
  name: "figures" | "events" | "twinnings",
): Row<Record<string, unknown>>[] {
  const path = join(folder ?? "", article, `${name}.csv`);
  if (!existsSync(path)) return [];
  const schema = JSON.parse(readFileSync(`data/schemas/${name}.json`, "utf8")) as TableSchema;
  return readTable<Record<string, unknown>>(path, path, schema, broken);
}
