import exceljs from "exceljs";
import JSZip from "jszip";
import { openEdition } from "../../src/core/edition/edition";
import { layOut } from "../../src/core/tables/layout";
import { numberCell } from "../../src/core/tables/parts";
import type { LaidCell, TableLayout } from "../../src/core/tables/table-layout";
import { fileName } from "../../src/taskpane/standalone/file-text";
import { writeXlsx } from "../../src/taskpane/standalone/write-xlsx";
import { realDataset, realEdition } from "../real-dataset";

const bytesOf = (layouts: TableLayout[], edition = realEdition) =>
  writeXlsx(
    { edition: edition, language: "en" },
    layouts.map((layout) => ({ layout, hasSources: true, hasChart: true })),
  );

async function read(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  return workbook;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = Object.values(zip.files).map(
    async (file) => [file.name, await file.async("string")] as const,
  );
  return new Map(await Promise.all(texts));
}

const layout = (given: Partial<TableLayout>): TableLayout => ({
  id: "strange",
  title: "Strange",
  about: "",
  columns: [{ key: "a", heading: "A", kind: "text" }],
  rows: [[{ kind: "text", text: "a" }]],
  ...given,
});
const text = (of: string): LaidCell => ({ kind: "text", text: of });

test("titles in print name their sheet in quotes, each sheet its own", async () => {
  const prepared = realDataset.tables.map((table) => layOut({ edition: realEdition, language: "en" }, table));
  const parts = await partsOf(await bytesOf([...prepared, layout({ title: "Mother's" })]));
  const book = parts.get("xl/workbook.xml") ?? "";
  expect(book).toContain("'Trade in agricultural products'!$4:$4");
  expect(book).toContain("'Mother''s'!$4:$4");
  const names = [...book.matchAll(/<definedName [^>]*name="_xlnm\.Print_Titles"[^>]*>([^<]*)</g)];
  expect(names).toHaveLength(prepared.length + 1);
  for (const [, reference] of names) expect(reference).toMatch(/^'(?:[^']|'')+'!\$4:\$4$/);
});

test.each(["en", "ru"] as const)("sheets end at a word, %s", async (language) => {
  const titles = realDataset.tables.map(({ names }) => names[language]);
  const parts = await partsOf(await bytesOf(titles.map((title) => layout({ title }))));
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  expect(names).toHaveLength(titles.length);
  names.forEach(([, name = ""], i) => {
    const title = `${titles[i]?.replace(/[\\/?*[\]:]\s*/g, " ")} `;
    expect(title).toContain(`${name.replace(/ \(\d+\)$/, "")} `);
  });
});

test.each([
  ["''=1"],
  [""],
  ["'"],
  ["  "],
  ["History"],
  ["[]:*?/\\"],
  ["x".repeat(1_000_000)],
  ["a\u0001\uD800b"],
])("the title %.20j leaves a sheet with a name that Excel takes", async (title) => {
  const { worksheets } = await read(await bytesOf([layout({ title }), layout({ title })]));
  expect(worksheets).toHaveLength(2);
  const names = worksheets.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^(?!history$)(?!')[^[\]:*?/\\\p{C}]{1,31}(?<!')$/u);
});

test("ids of any kind give tables and files their names, each once", async () => {
  const ids = ["a|b", "a/b", "A b", "x".repeat(1_000_000), "", "../..", "=1"];
  const parts = await partsOf(await bytesOf(ids.map((id) => layout({ id }))));
  const names = [...parts].flatMap(([path, part]) =>
    path.startsWith("xl/tables/") ? (/ name="([^"]*)"/.exec(part)?.[1] ?? "") : [],
  );
  expect(names).toHaveLength(ids.length);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
  for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\d_]{0,254}$/u);
  for (const id of ids) expect(fileName(id)).toMatch(/^[\p{L}\p{N}-]{1,80}$/u);
});

test("texts are cut where Excel ends a cell, and say what they said", async () => {
  const texts = ["x".repeat(1_000_000), "a\u0000b\u0008\uFFFF\uDC00c", "_x0041_", "<&>\"'", "=1+1"];
  const bytes = await bytesOf([layout({ about: "y".repeat(50_000), rows: texts.map((one) => [text(one)]) })]);
  const [sheet] = (await read(bytes)).worksheets;
  const cells = texts.map((_, i) => sheet?.getCell(5 + i, 1).value);
  expect(cells[0]).toBe(`${"x".repeat(32_766)}…`);
  expect(sheet?.getCell("A2").text).toHaveLength(32_767);
  expect(cells.slice(1)).toEqual(["abc", expect.stringMatching(/^_x0(?:05F_x0)?041_$/), "<&>\"'", "=1+1"]);
  const strings = (await partsOf(bytes)).get("xl/sharedStrings.xml") ?? "";
  expect(strings).toContain("_x005F_x0041_");
});

test("a column has a name, another than the others, and a table a row", async () => {
  const headings = ["Value", "value", "", "x".repeat(300), "a\nb"];
  const columns = headings.map((heading, i) => ({ key: String(i), heading, kind: "text" as const }));
  const bytes = await bytesOf([layout({ columns, rows: [] })]);
  const [sheet] = (await read(bytes)).worksheets;
  const table = [...(await partsOf(bytes))].find(([path]) => path.startsWith("xl/tables/"))?.[1] ?? "";
  const names = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(headings.map((_, i) => sheet?.getCell(4, i + 1).value));
  expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(headings.length);
  for (const name of names) expect(name).toMatch(/^.{1,255}$/);
  expect(table).toContain('ref="A4:E5"');
});

test("an address that Excel does not take is a text", async () => {
  const good = `https://example.com/${"x".repeat(2_000)}`;
  const urls = [good, `https://example.com/${"x".repeat(5_000)}`, "javascript:alert(1)", "https://a\u0001b"];
  const rows = urls.map((url): LaidCell[] => [{ kind: "link", text: "source", url }]);
  const [sheet] = (await read(await bytesOf([layout({ rows })]))).worksheets;
  expect(urls.map((_, i) => sheet?.getCell(5 + i, 1).hyperlink)).toEqual([
    good,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a unit with a quotation mark, or a long one, stands in a format that Excel takes", async () => {
  const [figure] = realDataset.figures.filter(({ unit }) => unit === "T");
  if (!figure) throw new Error("nothing is recorded in tonnes");
  for (const [symbol, end] of [
    ['5" pipes', '" 5"\\"" pipes"'],
    ["y".repeat(1_000_000), `" ${"y".repeat(39)}"`],
  ] as const) {
    const units = realDataset.units.map((unit) => (unit.id === "T" ? { ...unit, symbol } : unit));
    const edition = openEdition({ ...realDataset, units });
    const rows: LaidCell[][] = [[numberCell({ edition, language: "en" }, figure, [])]];
    const styles = (await partsOf(await bytesOf([layout({ rows })], edition))).get("xl/styles.xml") ?? "";
    const formats = [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code = ""]) => code);
    expect(formats.map((code) => code.replaceAll("&quot;", '"').slice(-end.length))).toContain(end);
  }
});
