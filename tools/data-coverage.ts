/** npm run data:coverage -- DIR [article…]: shows that every number of the documents in DIR is on record. */
import { buildDataset } from "./record/build-dataset";
import { cover, isCovered, percentOf, type ArticleCoverage } from "./record/coverage";
import { stopOn } from "./record/finding";

const [folder, ...only] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder that holds the documents: npm run data:coverage -- DIR [article…]");
  process.exit(2);
}
const { record, findings } = buildDataset("data");
const { articles, found } = cover(record, folder);
const shown = articles.filter(({ article }) => only.length === 0 || only.includes(article));
for (const coverage of shown) print(coverage);

const isOfShown = ({ file }: { file: string }) =>
  only.length === 0 || only.some((id) => file.includes(`/${id}/`));
const all = [...findings, ...found].filter(isOfShown);
stopOn(all, "The record is not sound.");
const open = shown.filter((coverage) => !isCovered(coverage));
if (open.length) {
  console.error(`\n${open.length} of ${shown.length} articles have numbers that belong to nothing.`);
  process.exit(1);
}
console.log(`\nEvery number of ${shown.length} articles is on record.`);

function print(coverage: ArticleCoverage): void {
  const { article, isRecorded, numbers, uncovered } = coverage;
  console.log(
    `${percentOf(coverage).toFixed(1).padStart(5)} %  ${article}  (${numbers} numbers)${isRecorded ? "" : "  not recorded yet"}`,
  );
  for (const { line, text, context } of uncovered)
    console.log(`         line ${line}: "${text}" in …${context}…`);
}
