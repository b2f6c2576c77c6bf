import { existsSync, readFileSync } from "node:fs";
import type { Dataset } from "../../src/core/record";
import { flawsOfDataset } from "../../src/dataset/flaws-of-dataset";
import { assemble } from "./assemble";
import { checkArithmetic } from "./check-arithmetic";
import { checkCodes } from "./check-codes";
import { checkRows } from "./check-rows";
import { listCountries } from "./countries";
import type { Finding } from "./finding";
import { readRecord, type RawRecord } from "./read-record";

const NOTES = "docs/data-notes.md";

/** The section that names what the documents themselves have wrong. */
function readNotes(): string {
  const text = existsSync(NOTES) ? readFileSync(NOTES, "utf8") : "";
  return /^## What does not add up$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text)?.[1] ?? "";
}

/** What the add-in asks of a dataset from elsewhere, asked of the add-in's own. */
const checkWhole = (dataset: Dataset): Finding[] =>
  [...flawsOfDataset(dataset)].map(({ kind, where, what }) => ({
    file: "src/dataset/dataset.json",
    message: `${where}: ${what} (${kind})`,
  }));

/** Reads and checks the record in `root`. The dataset is there only when there are no findings. */
export function buildDataset(root: string): { dataset?: Dataset; record: RawRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const record = readRecord(root, findings);
  const countries = listCountries(record.countries);
  checkCodes(record, countries, findings);
  checkRows(record, findings);
  if (findings.length) return { record, findings };
  const dataset = assemble(record, countries);
  findings.push(...checkWhole(dataset), ...checkArithmetic(dataset, readNotes()));
  return { dataset: findings.length ? undefined : dataset, record, findings };
}
