import { DOMParser } from "@xmldom/xmldom";
import exceljs from "exceljs";
import { openEdition } from "../../src/core/edition/edition";
import { layOut } from "../../src/core/tables/layout";
import type { TableLayout } from "../../src/core/tables/table-layout";
import { pastedText } from "../../src/taskpane/standalone/pasted-text";
import { tableToHtml, tableToText } from "../../src/taskpane/standalone/table-text";
import { writeXlsx } from "../../src/taskpane/standalone/write-xlsx";
import { HOSTILE_TEXTS, hostileDataset, hostileLayout } from "../hostile-dataset";

/** What leaves the pane where there is no Excel: on the clipboard, and in files. */
const edition = openEdition(hostileDataset());
const prepared = edition.dataset.tables.map((table) => layOut({ edition, language: "en" }, table));
const layouts: [string, TableLayout][] = [
  ...prepared.map((layout): [string, TableLayout] => [layout.id, layout]),
  ...HOSTILE_TEXTS.map((text): [string, TableLayout] => [JSON.stringify(text), hostileLayout(edition, text)]),
];

/** As a sheet reads what is pasted: quotation marks around a cell are taken off, blanks do not count. */
const runs = (cell: string) => /^[\s\p{Cf}"]*[=+\-@＝＋－＠|]/u.test(cell) && !/^-?[\d.]+$/.test(cell);
const isWeb = (url: string) => /^https?:\/\/[^\s"<>]+$/.test(url) && url.length <= 2_083;

test.each(HOSTILE_TEXTS)("%j copied", (text) => expect(runs(pastedText(text))).toBe(false));

test("BibTeX is copied as it is", () => expect(pastedText("@book{x,\n}")).toBe("@book{x,\n}"));

test.each(layouts)("%s copied as text", (_, layout) => {
  const lines = tableToText(edition, layout, "en").split("\n");
  expect(lines).toHaveLength(layout.rows.length + 1);
  for (const line of lines) {
    const cells = line.split("\t");
    expect(cells).toHaveLength(layout.columns.length);
    expect(cells.filter(runs)).toEqual([]);
  }
});

test.each(layouts)("%s copied with its formats", (_, layout) => {
  const html = tableToHtml(edition, layout, "en");
  const page = new DOMParser().parseFromString(html, "text/xml");
  const all = [...page.getElementsByTagName("*")];
  expect([...new Set(all.map(({ tagName }) => tagName))].sort()).toEqual(
    expect.not.arrayContaining(["script", "img"]),
  );
  expect(all.map((one) => one.getAttribute("href")).filter((url) => url !== null && !isWeb(url))).toEqual([]);
  const cells = all.filter(({ tagName }) => ["caption", "td", "th"].includes(tagName));
  expect(cells).toHaveLength(1 + layout.columns.length * (layout.rows.length + 1));
  // A style of one piece: nothing in it ends it before its time.
  const isText = /^mso-number-format:"\\@"$/;
  const isNumber = /^mso-number-format:"(?:[^"\\;]|\\.)*";text-align:right$/;
  // A year is a number, and needs no style.
  const styled = cells.filter((cell) => !/^\d+$/.test(cell.textContent ?? "") || cell.hasAttribute("style"));
  for (const cell of styled)
    expect(cell.getAttribute("style")).toMatch(cell.hasAttribute("x:num") ? isNumber : isText);
});

test.each(layouts)("%s in a file", async (_, layout) => {
  const bytes = await writeXlsx({ edition: edition, language: "en" }, [
    { layout, hasSources: true, hasChart: true },
    { layout, hasSources: true, hasChart: true },
  ]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  expect(workbook.worksheets).toHaveLength(2);
  for (const sheet of workbook.worksheets) {
    expect(sheet.name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    const [{ table }] = sheet.getTables() as unknown as [{ table: { columns: { name: string }[] } }];
    const names = table.columns.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("");
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect([cell.address, cell.formula]).toEqual([cell.address, undefined]);
        if (cell.hyperlink !== undefined)
          expect([cell.address, isWeb(cell.hyperlink)]).toEqual([cell.address, true]);
      }),
    );
  }
});

test.each(["", " ", "'", "History", "a".repeat(300)])(
  "a table titled %j can be downloaded",
  async (title) => {
    const layout = { ...hostileLayout(edition, "x"), title };
    const bytes = await writeXlsx({ edition: edition, language: "en" }, [
      { layout, hasSources: true, hasChart: true },
    ]);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
    expect(workbook.worksheets[0]?.name).toMatch(/^.{1,31}$/);
  },
);
