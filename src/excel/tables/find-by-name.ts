import { findTable, layOut } from "../../core/tables/layout";
import type { Language } from "../../core/words/language";
import { currentEdition } from "../../dataset/current";
import type { Content, Matrix } from "../cells/matrix";
import type { TrackedTable } from "../workbook";
import { withoutSources } from "./body-cells";
import { tableName } from "./table-name";

/**
 * Tables that have the name and the headings of a prepared one, while the workbook remembers nothing of them: Excel for
 * Mac may lose that when it saves (office-js#6091). Somebody else may have made them, so they are shown and left alone.
 */
export async function findByName(
  context: Excel.RequestContext,
  remembered: readonly string[],
): Promise<TrackedTable[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const unknown = tables.items.filter(
    ({ name }) =>
      !remembered.includes(name) && (preparedTables(name).length > 0 || ownTableId(name) !== undefined),
  );
  if (unknown.length === 0) return [];
  const columns = unknown.map((table) => table.columns.load("items/name"));
  const ranges = unknown.map((table) => table.getRange().load("address"));
  const firsts = unknown.map((table) => table.getDataBodyRange().getRow(0).load("formulas"));
  await context.sync();
  return unknown.flatMap(({ name }, at): TrackedTable[] => {
    const headings = columns[at]?.items.map((column) => column.name) ?? [];
    const found = findPrepared(name, headings) ?? findOwn(name, headings);
    const cells = (firsts[at]?.formulas as Matrix<Content> | undefined)?.flat() ?? [];
    const content = cells.some(isFormula) ? "formulas" : "values";
    const address = ranges[at]?.address ?? "";
    return found ? [{ ...found, name, address, edition: "", content, isKnownByName: true }] : [];
  });
}

type FoundByName = Pick<TrackedTable, "table" | "language">;

/** Ids of the prepared tables that may have had this name: `Sourcebook_trade_partners_2`. */
const preparedTables = (name: string): string[] =>
  (currentEdition()?.dataset.tables ?? [])
    .map(({ id }) => id)
    .filter((id) => isNamedFor(id, name.toLowerCase()));

/** `Sourcebook_own_1a2b3c`, or a further one of the same figures: a table that somebody picked. */
function ownTableId(name: string): string | undefined {
  const [, id] = /^sourcebook_own_([a-z\d]+)(?:_\d+)?$/i.exec(name) ?? [];
  return id === undefined ? undefined : `own-${id.toLowerCase()}`;
}

/** Which figures it holds the workbook has forgotten, and its headings tell no more than its language. */
function findOwn(name: string, headings: readonly string[]): FoundByName | undefined {
  const table = ownTableId(name);
  return table === undefined
    ? undefined
    : { table, language: /[а-яё]/i.test(headings.join("")) ? "ru" : "en" };
}

function isNamedFor(id: string, name: string): boolean {
  const plain = tableName(id, []).toLowerCase();
  return name === plain || (name.startsWith(plain) && /^_\d+$/.test(name.slice(plain.length)));
}

const LANGUAGES: readonly Language[] = ["en", "ru"];

function findPrepared(name: string, headings: readonly string[]): FoundByName | undefined {
  const candidates = preparedTables(name).flatMap((table) =>
    LANGUAGES.map((language) => ({ table, language })),
  );
  return candidates.find(({ table, language }) =>
    headingsOf(table, language).some((known) => known.join("\n") === headings.join("\n")),
  );
}

/** With sources and without. */
function headingsOf(id: string, language: Language): string[][] {
  const edition = currentEdition();
  const table = edition && findTable(edition, id);
  if (!table) return [];
  const layout = layOut({ edition, language }, table);
  return [layout, withoutSources(layout)].map(({ columns }) => columns.map(({ heading }) => heading));
}

const isFormula = (content: Content): boolean => typeof content === "string" && content.startsWith("=");
