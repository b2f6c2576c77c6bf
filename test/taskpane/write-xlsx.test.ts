import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { signedFormat } from "../../src/core/show/signed-format";
import { cellValue, unitOf } from "../../src/core/show/number-format";
import { layOut } from "../../src/core/tables/layout";
import type { TableLayout } from "../../src/core/tables/table-layout";
import { writeXlsx } from "../../src/taskpane/standalone/write-xlsx";
import { realDataset, realEdition } from "../real-dataset";

const context = { edition: realEdition, language: "en" as const };
const layouts = realDataset.tables.map((table) => layOut(context, table));
const xlsxOf = (given: TableLayout[]) =>
  writeXlsx(
    { edition: realEdition, language: "en" },
    given.map((layout) => ({ layout, hasSources: true, hasChart: true })),
  );

async function read(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  return workbook;
}

describe("a workbook with every prepared table, read back", () => {
  let workbook: exceljs.Workbook;
  beforeAll(async () => {
    workbook = await read(await xlsxOf(layouts));
  });

  test.each(layouts.map((layout, at) => [layout.id, layout, at] as const))(
    "%s: an Excel table with its numbers, formats and links",
    (_, { columns, rows }, at) => {
      const sheet = workbook.worksheets[at];
      const [table] = sheet?.getTables() as unknown as [{ table: { tableRef: string } }];
      expect(table.table.tableRef).toBe(`A4:${sheet?.getColumn(columns.length).letter}${rows.length + 4}`);
      rows.forEach((row, i) =>
        row.forEach((laid, j) => {
          const cell = sheet?.getCell(i + 5, j + 1);
          if (laid.kind === "number") {
            expect(cell?.value).toBe(cellValue(laid.figure.value, unitOf(realEdition, laid.figure)));
            expect(cell?.numFmt).toBe(signedFormat(realEdition, laid.figure, { language: "en" }));
          } else if (laid.kind === "link" && laid.url) expect(cell?.hyperlink).toBe(laid.url);
          else if (laid.kind === "text" && laid.text !== "") expect(cell?.text).toBe(String(laid.text));
        }),
      );
    },
  );
});

test("a text that begins like a formula is a text", async () => {
  const layout: TableLayout = {
    id: "bad",
    title: "=1+1",
    about: "+A1",
    columns: [{ key: "a", heading: "@A", kind: "text" }],
    rows: [[{ kind: "text", text: '=HYPERLINK("http://example.com")' }]],
  };
  const [sheet] = (await read(await xlsxOf([layout]))).worksheets;
  for (const address of ["A1", "A2", "A4", "A5"])
    expect([address, sheet?.getCell(address).type]).toEqual([address, exceljs.ValueType.String]);
});

const OFFICES = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const office = OFFICES.find((path) => spawnSync(path, ["--version"]).status === 0);

/** Another program's reading of the file; skipped where LibreOffice is not installed. */
(office ? test : test.skip)(
  "LibreOffice opens it, with its chart",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "sourcebook-xlsx-"));
    try {
      const chosen = layouts.filter(({ chart }) => chart).slice(0, 1);
      writeFileSync(join(folder, "table.xlsx"), await xlsxOf(chosen));
      execFileSync(
        office ?? "",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "fods",
          "table.xlsx",
        ],
        { cwd: folder, stdio: "ignore" },
      );
      const opened = readFileSync(join(folder, "table.fods"), "utf8");
      expect(opened).toContain("<text:p>&gt; $280M</text:p>");
      expect(opened).toContain("<chart:chart ");
      expect(opened).toContain('xlink:href="http://www.government.by/ru/content/9736"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
