/** npm run --silent formula -- '=TURNOVER("Belarus","Uzbekistan",2020)' …: a line of JSON for each formula. */
import { readFileSync } from "node:fs";
import { openEdition } from "../src/core/edition/edition";
import type { Dataset } from "../src/core/record";
import { languageOf } from "../src/core/words/language";
import { evaluate } from "../src/formula/evaluate";
import { report } from "./formula/report";

const formulas = process.argv.slice(2);
if (formulas.length === 0) {
  console.error(
    `Give one formula or more: npm run --silent formula -- '=TURNOVER("Belarus","Uzbekistan",2020)'`,
  );
  process.exit(2);
}
const dataset = JSON.parse(
  readFileSync(new URL("../src/dataset/dataset.json", import.meta.url), "utf8"),
) as Dataset;
const edition = openEdition(dataset);
const language = languageOf(process.env.SOURCEBOOK_LANGUAGE);
for (const formula of formulas)
  console.log(JSON.stringify(report(evaluate(formula, { edition, language }), edition)));
