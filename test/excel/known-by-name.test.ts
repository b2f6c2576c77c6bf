import { openEdition } from "../../src/core/edition/edition";
import { insertTable } from "../../src/excel/operations/insert-table";
import { listTables } from "../../src/excel/operations/list-tables";
import { refreshTables } from "../../src/excel/operations/refresh-tables";
import type { TableRequest } from "../../src/excel/workbook";
import type { ProfileName } from "../../workbench/host/profile";
import { dataset, expectDone, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const NAME = "Sourcebook_trade_partners";
const newer = openEdition({
  ...dataset,
  edition: "2026.2",
  figures: dataset.figures.map((figure) => ({ ...figure, value: (figure.value ?? 0) + 1 })),
});

let book: OpenWorkbook;
const open = (profile: ProfileName) => {
  book = openWorkbook({ profile });
};

const insert = async (request: Partial<TableRequest> = {}) => {
  expectDone(
    await insertTable({
      layout: layoutOf("trade-partners", request.language),
      language: "en",
      edition: "2026.1",
      prefix: "",
      content: "values",
      hasSources: true,
      hasChart: false,
      destination: "new-sheet",
      ...request,
    }),
  );
};

const refresh = () =>
  refreshTables({
    layoutOf: (id, language) => layoutOf(id, language, newer),
    edition: "2026.2",
    prefix: "",
  }).then(expectDone);

const contents = () => book.host.workbook.tables.getItem(NAME).getRange().formulas;

describe("saved and opened again by an Excel that loses what is remembered", () => {
  beforeEach(() => open("mac-365"));

  test.each<[string, Partial<TableRequest>, object]>([
    ["values", {}, { language: "en", content: "values" }],
    ["formulas", { content: "formulas" }, { language: "en", content: "formulas" }],
    ["without sources, in Russian", { hasSources: false, language: "ru" }, { language: "ru" }],
  ])("a table is known by its name and headings: %s", async (_, request, expected) => {
    await insert(request);
    book.host.saveAndReopen();
    expect(expectDone(await listTables())).toEqual([
      expect.objectContaining({
        name: NAME,
        table: "trade-partners",
        edition: "",
        isKnownByName: true,
        ...expected,
      }),
    ]);
  });

  test("a table of picked figures is known by its name", async () => {
    await insert({ layout: { ...layoutOf("trade-partners"), id: "own-1a2b3c" } });
    book.host.saveAndReopen();
    expect(expectDone(await listTables())).toMatchObject([
      { name: "Sourcebook_own_1a2b3c", table: "own-1a2b3c", language: "en", isKnownByName: true },
    ]);
  });

  test("a refresh leaves it alone and says so", async () => {
    await insert();
    book.host.saveAndReopen();
    const before = contents();
    expect(await refresh()).toEqual([
      { name: NAME, updated: 0, added: 0, withdrawn: 0, leftAlone: [], isKnownByName: true },
    ]);
    expect(contents()).toEqual(before);
  });

  test("the second of its kind is known too; one with other headings is nobody's", async () => {
    await insert();
    await insert();
    book.host.saveAndReopen();
    book.host.workbook.tables.getItem(NAME).getRange().getCell(0, 0).values = [["Mine"]];
    expect(expectDone(await listTables()).map(({ name }) => name)).toEqual([`${NAME}_2`]);
  });
});

test("where Excel keeps it, a table is refreshed as ever", async () => {
  open("windows-365");
  await insert();
  book.host.saveAndReopen();
  const [report] = await refresh();
  expect(report).toMatchObject({ name: NAME, updated: expect.any(Number) });
  expect(report?.updated).toBeGreaterThan(0);
  expect(report?.isKnownByName).toBeUndefined();
});

describe("a table of somebody's that has taken the name of ours", () => {
  const takeItsPlace = (rows: unknown[][]) => {
    const { workbook } = book.host;
    const table = workbook.tables.getItem(NAME);
    const { sheet } = table;
    const [headings = []] = table.getRange().formulas ?? [];
    table.delete();
    const area = sheet.rangeAt({ row: 10, column: 0, rows: rows.length + 1, columns: headings.length });
    area.formulas = [headings, ...rows];
    sheet.tables.add(area, true).name = NAME;
  };

  beforeEach(async () => {
    open("windows-365");
    await insert();
  });

  test("is not refreshed, nor does it grow", async () => {
    takeItsPlace([Array.from({ length: layoutOf("trade-partners").columns.length }, () => "mine")]);
    const before = contents();
    expect(await refresh()).toMatchObject([{ name: NAME, added: 0, isKnownByName: true }]);
    expect(contents()).toEqual(before);
  });

  test("unless it holds what was written: then Excel has given ours another id", async () => {
    takeItsPlace((contents() ?? []).slice(1));
    const [report] = await refresh();
    expect(report?.isKnownByName).toBeUndefined();
    expect(report?.updated).toBeGreaterThan(0);
  });
});
