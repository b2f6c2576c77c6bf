import type { Dataset } from "../../src/core/record";
import type { TableSchema } from "./table-schema";

/** `docs/data-dictionary.md`: the columns of the record, and the codes in use with what they mean. */
export function writeDictionary(dataset: Dataset, schemas: Record<string, TableSchema>): string {
  const { indicators, products, units, topics = [], entities, figures } = dataset;
  const count = (key: "indicator" | "product" | "unit", id: string) =>
    figures.filter((figure) => figure[key] === id).length;
  const parts = [
    "# Data dictionary",
    "Written by `npm run data:build`; change `data/` instead.",
    `Edition ${dataset.edition}, ${dataset.released}: ${figures.length} figures, ${dataset.events.length} events, ${dataset.twinnings.length} twinnings, ${dataset.citations.length} references, from ${dataset.documents.length} documents.`,
    "## Tables",
    ...Object.entries(schemas).map(
      ([name, schema]) =>
        `### ${name}.csv\n\n${table(["column", "type", "meaning", "rule"], schema.fields.map(fieldRow))}`,
    ),
    "## Indicators",
    table(
      ["code", "English", "Russian", "meaning", "flow", "figures"],
      indicators.map(({ id, names, definition, flow, symmetric }) => [
        id,
        names.en,
        names.ru,
        definition,
        symmetric ? "the same from either side" : flow ? "yes" : "",
        count("indicator", id),
      ]),
    ),
    "## Products",
    table(
      ["code", "English", "Russian", "part of", "figures"],
      products.map(({ id, names, parent = "" }) => [id, names.en, names.ru, parent, count("product", id)]),
    ),
    "## Units",
    table(
      ["code", "kind", "English", "Russian", "symbol", "figures"],
      units.map(({ id, kind, names, symbol }) => [id, kind, names.en, names.ru, symbol, count("unit", id)]),
    ),
    "## Topics",
    "What figures and events are about: `data/topics.yaml`.",
    table(
      ["code", "English", "Russian", "holds"],
      topics.map(
        ({ id, names, flows, rest, indicators: measured = [], products: goods = [], articles = [] }) => [
          ...[id, names.en, names.ru],
          [
            ...(flows ? ["all flows"] : []),
            ...(rest ? ["what no other holds"] : []),
            ...measured,
            ...goods,
            ...articles,
          ].join(", "),
        ],
      ),
    ),
    "## Places and organisations",
    `All countries of ISO 3166-1 by their alpha-2 code, and:`,
    table(
      ["code", "kind", "English", "Russian", "part of"],
      entities
        .filter(({ kind }) => kind !== "country")
        .map(({ id, kind, names, parent = "" }) => [id, kind, names.en, names.ru, parent]),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function fieldRow({ name, type, description, constraints = {} }: TableSchema["fields"][number]): string[] {
  const { required, unique, pattern, enum: known, maxLength } = constraints;
  const rules = [
    required ? "required" : "",
    unique ? "unique" : "",
    known ? known.join(", ") : "",
    maxLength ? `${maxLength} characters at most` : "",
    pattern && !known ? `\`${pattern}\`` : "",
  ];
  return [name, type, description, rules.filter((rule) => rule !== "").join("; ")];
}

function table(headings: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
