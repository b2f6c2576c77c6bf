import * as z from "zod/mini";
import { ARTICLE_TABLES } from "./read-record";
import { readdirSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetSchema } from "../../src/dataset/schema";
import type { Dataset } from "../../src/core/record";
import type { TableSchema } from "./table-schema";
import { writeFunctionPages, type FunctionsMetadata } from "../docs/write-function-pages";
import { buildFunctionsMetadata } from "../webpack/functions-metadata.js";
import { writeDictionary } from "./write-dictionary";
import { serialize } from "./serialize";

/** The files that `npm run data:build` writes, by path. A test fails when one is not what `data/` builds. */
export async function generatedFiles(dataset: Dataset): Promise<Record<string, string>> {
  const { english } = (await buildFunctionsMetadata("")) as { english: FunctionsMetadata };
  return {
    "src/dataset/dataset.json": serialize(dataset),
    "src/dataset/dataset.schema.json": json({
      title: "Sourcebook dataset",
      ...z.toJSONSchema(datasetSchema),
    }),
    "data/datapackage.json": json(describePackage(dataset)),
    "docs/data-dictionary.md": writeDictionary(dataset, readSchemas()),
    ...writeFunctionPages(dataset, english),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const readSchema = (name: string) =>
  JSON.parse(readFileSync(`data/schemas/${name}.json`, "utf8")) as TableSchema;

const readSchemas = () =>
  Object.fromEntries([...ARTICLE_TABLES, "citations", "authors"].map((name) => [name, readSchema(name)]));

/** Frictionless Data Package: each table of the articles is one resource in many files. */
function describePackage(dataset: Dataset) {
  const ofArticles = ARTICLE_TABLES.map((name) => ({ name, path: pathsOf(name) })).filter(
    ({ path }) => path.length > 0,
  );
  const others = ["citations", "authors"].map((name) => ({ name, path: [`${name}.csv`] }));
  return {
    profile: "tabular-data-package",
    name: "sourcebook",
    title: "Sourcebook: trade and industry of Belarus and its partners",
    version: dataset.edition,
    created: `${dataset.released}T00:00:00Z`,
    sources: dataset.documents.map(({ title, publisher, url }) => ({
      title: `${title} (${publisher})`,
      ...(url ? { path: url } : {}),
    })),
    resources: [...ofArticles, ...others].map(({ name, path }) => ({
      name,
      path,
      profile: "tabular-data-resource",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: readSchema(name),
    })),
  };
}

function pathsOf(name: string): string[] {
  const articles = readdirSync("data/articles").sort();
  return articles
    .map((article) => `articles/${article}/${name}.csv`)
    .filter((path) => existsSync(join("data", path)));
}
