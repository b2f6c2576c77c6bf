import { readFileSync } from "node:fs";
import { format } from "numfmt";
import { parse } from "yaml";
import { isShown } from "../../src/core/show/cell";
import { openEdition, type Edition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import { isError, type CellValue, type Values } from "../../src/formula/cell-value";
import { evaluate } from "../../src/formula/evaluate";

interface Page {
  about: string;
  examples: { formula: string; says: string; error?: boolean }[];
}

/** The part of `functions.json` that the pages need. */
export interface FunctionsMetadata {
  functions: {
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}

/** `docs/functions/*.md`: a page a function, from its metadata and `pages.yaml`, with what each example comes to. */
export function writeFunctionPages(dataset: Dataset, metadata: FunctionsMetadata): Record<string, string> {
  const edition = openEdition(dataset);
  const pages = parse(readFileSync("docs/functions/pages.yaml", "utf8")) as Record<string, Page>;
  const written = metadata.functions.map(({ name, description, parameters }) => {
    const page = pages[name];
    if (!page) throw new Error(`docs/functions/pages.yaml has no page for ${name}`);
    return [
      `docs/functions/${name}.md`,
      writePage(edition, { name, description, parameters }, page),
    ] as const;
  });
  return { "docs/functions/README.md": writeIndex(metadata), ...Object.fromEntries(written) };
}

function writePage(
  edition: Edition,
  { name, description, parameters }: FunctionsMetadata["functions"][number],
  page: Page,
): string {
  const signature = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ");
  const parts = [
    `# ${name}`,
    description,
    `\`${name}(${signature})\``,
    [
      "| argument | |",
      "| --- | --- |",
      ...parameters.map((p) => `| ${p.name}${p.optional ? " (optional)" : ""} | ${cell(p.description)} |`),
    ].join("\n"),
    page.about.trim(),
    "## Examples",
    ...page.examples.map((example) => writeExample(edition, example)),
    `Edition ${edition.dataset.edition}. [All functions](README.md)`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const MOST_ROWS = 6;

function writeExample(edition: Edition, { formula, says, error = false }: Page["examples"][number]): string {
  const values = evaluate(formula, { edition, language: "en" });
  const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  if (isError(only) !== error)
    throw new Error(
      `docs/functions/pages.yaml: ${formula} gives ${isError(only) ? only.message : "no error"}`,
    );
  return `${says}\n\n\`\`\`text\n${formula}\n\`\`\`\n\n${only === undefined ? table(values) : `> ${show(only).replaceAll("\n", "\n> ")}`}`;
}

function table(values: Values): string {
  const rows = values
    .slice(0, MOST_ROWS)
    .map((row) => `| ${row.map((one) => cell(show(one))).join(" | ")} |`);
  const [head = ""] = rows;
  const rest = values.length > MOST_ROWS ? [`\n… ${values.length - MOST_ROWS} more rows.`] : [];
  return [head, `|${" --- |".repeat(values[0]?.length ?? 1)}`, ...rows.slice(1), ...rest].join("\n");
}

function show(value: CellValue): string {
  if (isError(value)) return `**${value.error}** ${value.message}`;
  if (isShown(value)) return format(value.format, value.number);
  return typeof value === "object" ? "" : String(value);
}

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

function writeIndex({ functions }: FunctionsMetadata): string {
  const rows = functions.map(({ name, description }) => `| [${name}](${name}.md) | ${cell(description)} |`);
  return `# Functions\n\nNames in English, Russian, Belarusian or codes, any case. Periods as people type them. Every number carries its source.\n\n| function | |\n| --- | --- |\n${rows.join("\n")}\n`;
}
