import { tokenize } from "@borgar/fx";
import { isFunctionName } from "../../src/core/question/functions";
import { openEdition } from "../../src/core/edition/edition";
import { layOut } from "../../src/core/tables/layout";
import { convertToValues } from "../../src/excel/operations/convert-to-values";
import { insertTable } from "../../src/excel/operations/insert-table";
import { insertText } from "../../src/excel/operations/insert-text";
import { makePortable } from "../../src/excel/operations/make-portable";
import { refreshTables } from "../../src/excel/operations/refresh-tables";
import { scan } from "../../src/excel/operations/scan";
import type { TableRequest } from "../../src/excel/workbook";
import { writeBibliography } from "../../src/excel/operations/write-bibliography";
import { HOSTILE_TEXTS, hostileDataset, hostileLayout } from "../hostile-dataset";
import { expectDone, openWorkbook, type OpenWorkbook } from "./open-workbook";

const edition = openEdition(hostileDataset());
const { tables } = edition.dataset;
const layoutOf = (id: string) => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return layOut({ edition, language: "en" }, table);
};

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
  book.take(edition);
});

const requestOf = (id: string, content: "formulas" | "values"): TableRequest => ({
  layout: layoutOf(id),
  language: "en",
  edition: "2026.1",
  prefix: "",
  content,
  hasSources: true,
  hasChart: true,
  destination: "new-sheet",
});

/** Everything in the workbook that Excel would follow: formulas, links, titles that lead to cells. */
function findLive() {
  const { worksheets } = book.host.workbook;
  return worksheets.items.flatMap(({ name, store, charts }) => {
    const used = store.usedArea(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const cells = Array.from({ length: used.rows * used.columns }, (_, at) => {
      const [row, column] = [used.row + Math.floor(at / used.columns), used.column + (at % used.columns)];
      return { formula: store.cell(row, column).formula, link: store.link(row, column)?.address };
    });
    const titles = charts.items.flatMap(({ title, axes }) => [
      title.text,
      axes.categoryAxis.title.text,
      axes.valueAxis.title.text,
    ]);
    return [
      ...cells.flatMap(({ formula }) => (formula === undefined || isOurs(formula) ? [] : [formula])),
      ...cells.flatMap(({ link }) => (link === undefined || isWeb(link) ? [] : [link])),
      ...titles.filter((title) => /^\s*=/.test(title)),
      ...(/[\\/?*[\]:]|^'|'$|^$|^.{32}/.test(name) ? [name] : []),
    ];
  });
}

const isWeb = (link: string) => /^https?:\/\//.test(link) && link.length <= 2_083;

/** Calls of our functions, whose arguments are constants and cells. */
function isOurs(formula: string): boolean {
  const calls = tokenize(formula).filter(({ type }) => type === "func");
  if (calls.length === 1 && calls[0]?.value === "HYPERLINK")
    return /^=HYPERLINK\("https?:\/\/[^"]*","(?:[^"]|"")*"\)$/.test(formula);
  return calls.length === 1 && calls.every(({ value }) => isFunctionName(value));
}

describe.each(["formulas", "values"] as const)("prepared tables of %s", (content) => {
  test.each(tables.map(({ id }) => id))("%s", async (id) => {
    const request = requestOf(id, content);
    expectDone(await insertTable(request));
    await book.host.store.settle();
    expect(findLive()).toEqual([]);
    const sheet = book.host.workbook.worksheets.getActiveWorksheet();
    expect(sheet.rangeAt({ row: 0, column: 0, rows: 1, columns: 1 }).values).toEqual([
      [request.layout.title],
    ]);
  });
});

test.each(HOSTILE_TEXTS)("a table and a chart of %j", async (text) => {
  expectDone(await insertTable({ ...requestOf("targets", "values"), layout: hostileLayout(edition, text) }));
  expect(findLive()).toEqual([]);
});

test("a refresh from one hostile edition to another", async () => {
  const request = requestOf("trade-partners", "values");
  expectDone(
    await insertTable({ ...request, layout: { ...request.layout, rows: request.layout.rows.slice(2) } }),
  );
  const shifted = {
    ...request.layout,
    rows: request.layout.rows.map((row) =>
      row.map((cell) => (cell.kind === "text" ? { ...cell, text: `=${cell.text}` } : cell)),
    ),
  };
  expectDone(await refreshTables({ layoutOf: () => shifted, edition: "=2026.2", prefix: "" }));
  expect(findLive()).toEqual([]);
});

test.each(HOSTILE_TEXTS)("a citation %j", async (text) => {
  expectDone(await insertText(text));
  expect(book.values("Sheet1!A1")).toEqual([[text]]);
  expect(findLive()).toEqual([]);
});

test("a bibliography, values with citations, and the copy for others", async () => {
  book.put("A1:A2", [['=TURNOVER("BY","UZ",2020)'], ['=CITE(A1,"apa")']]);
  await book.host.store.settle();
  const cells = expectDone(await scan());
  const hostile = HOSTILE_TEXTS.map((text, at) => ({
    reference: `${text}${at}`,
    url: text,
    cells: ["Sheet1!A1"],
  }));
  expectDone(await writeBibliography({ title: "=1+1", headings: ["@a", "+b", "=c"], entries: hostile }));
  const source = Object.fromEntries(HOSTILE_TEXTS.map((text, at) => [`${text}${at}`, text]));
  expectDone(
    await makePortable(
      cells.map(({ address, formula }) => ({ address, formula, source })),
      "=copy",
    ),
  );
  expectDone(
    await convertToValues(cells.map(({ address, formula }) => ({ address, formula, citation: "=1+1" }))),
  );
  expect(book.host.workbook.comments.items.length).toBeGreaterThan(1);
  expect(findLive()).toEqual([]);
});
