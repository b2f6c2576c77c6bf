import { readFileSync } from "node:fs";
import { loosenNames } from "../src/core/edition/loosen-names";
import { openEdition } from "../src/core/edition/edition";
import type { Dataset } from "../src/core/record";

/** The dataset that ships. */
export const realDataset = JSON.parse(readFileSync("src/dataset/dataset.json", "utf8")) as Dataset;
export const realEdition = openEdition(realDataset);
loosenNames(realEdition);
