/** npm run data:export [-- FILE]: the figures as SDMX-CSV, so that other tools can read them. */
import { readFileSync, writeFileSync } from "node:fs";
import { openEdition } from "../src/core/edition/edition";
import type { Dataset } from "../src/core/record";
import { toSdmxCsv } from "./record/sdmx-csv";

const file = process.argv[2] ?? "sourcebook.sdmx.csv";
const dataset = JSON.parse(readFileSync("src/dataset/dataset.json", "utf8")) as Dataset;
writeFileSync(file, toSdmxCsv(openEdition(dataset)));
console.log(`${dataset.figures.length} figures in ${file}.`);
