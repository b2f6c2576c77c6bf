import { openEdition, type Edition } from "../../src/core/edition/edition";
import type { Dataset, Figure } from "../../src/core/record";
import { insertTable } from "../../src/excel/operations/insert-table";
import { listTables } from "../../src/excel/operations/list-tables";
import { readRecord } from "../../src/excel/record/record-part";
import { refreshTables } from "../../src/excel/operations/refresh-tables";
import type { RefreshReport, RefreshRequest, TableRequest } from "../../src/excel/workbook";
import {
  dataset,
  expectDone,
  expectRefused,
  layoutOf,
  openWorkbook,
  type OpenWorkbook,
} from "./open-workbook";

let book: OpenWorkbook;
const NAME = "Sourcebook_trade_partners";
const table = () => book.host.workbook.tables.items[0];
const body = () => {
  const found = table();
  if (!found) throw new Error("no table");
  return found.getDataBodyRange();
};
const headings = () => table()?.columns.items.map(({ name }) => name) ?? [];

/** The cell in the row of a partner (of 2020, say) under a heading. */
function cellOf(partner: string, heading: string, period: unknown = 2020) {
  const [across, when] = [headings().indexOf("Partner"), headings().indexOf("Period")];
  const at = (body().values ?? []).findIndex((line) => line[across] === partner && line[when] === period);
  if (at < 0) throw new Error(`no row ${partner} ${String(period)}`);
  return body().getCell(at, headings().indexOf(heading));
}
const hasRow = (partner: string) => (body().values ?? []).some((line) => line.includes(partner));

const isUzbek2020 = ({ entity, partner, indicator, measure, period }: Figure) =>
  entity === "BY" && partner === "UZ" && indicator === "turnover" && measure === "level" && period === "2020";

/** The edition that follows: the record with a change. */
function nextEdition(change: (data: Dataset) => void): Edition {
  const data = structuredClone(dataset);
  data.edition = "2026.2";
  change(data);
  return openEdition(data);
}

const same = nextEdition(() => undefined);
const revised = nextEdition(({ figures }) => {
  for (const figure of figures.filter(isUzbek2020))
    Object.assign(figure, { value: 291.4e6, resolution: 1e5, qualifier: "about" });
});
const withCuba = nextEdition(({ figures }) => {
  const like = figures.find(isUzbek2020);
  if (like) figures.push({ ...like, id: "turnover-by-cu-2022", partner: "CU", period: "2022", value: 38e6 });
});
const withoutTajikistan = nextEdition((data) => {
  data.figures = data.figures.filter(({ entity, partner }) => !(entity === "BY" && partner === "TJ"));
});

async function insert(request: Partial<TableRequest> = {}) {
  const layout = layoutOf("trade-partners", request.language);
  const asked = {
    language: "en",
    edition: "2026.1",
    prefix: "",
    content: "values",
    hasSources: true,
  } as const;
  return expectDone(
    await insertTable({ layout, ...asked, hasChart: false, destination: "new-sheet", ...request }),
  );
}

async function refreshTo(edition: Edition, request: Partial<RefreshRequest> = {}) {
  book.take(edition);
  return refreshTables({
    layoutOf: (id, language) => layoutOf(id, language, edition),
    edition: edition.dataset.edition,
    prefix: "",
    ...request,
  });
}

async function refresh(edition: Edition): Promise<RefreshReport> {
  const [report] = expectDone(await refreshTo(edition));
  if (!report) throw new Error("no table was refreshed");
  return report;
}

beforeEach(() => {
  book = openWorkbook();
});

describe("a table of values", () => {
  beforeEach(() => insert());

  test("takes over what the new edition has revised, and only that", async () => {
    const before = body().formulas ?? [];
    expect(await refresh(revised)).toMatchObject({
      name: NAME,
      updated: 1,
      added: 0,
      withdrawn: 0,
      leftAlone: [],
    });
    expect(cellOf("Uzbekistan", "Trade turnover").text).toEqual([["≈ $291.4M"]]);
    const changed = (body().formulas ?? []).flat().filter((cell, at) => cell !== before.flat()[at]);
    expect(changed).toEqual([291.4e6]);
  });

  test("names the new edition above itself", async () => {
    await refresh(revised);
    expect(book.values("A3")).toEqual([
      ["Sourcebook, edition 2026.2. To update: the Sourcebook tab, Refresh."],
    ]);
    expect(expectDone(await listTables())).toMatchObject([{ edition: "2026.2" }]);
  });

  test("stays as it is when nothing has changed", async () => {
    expect(await refresh(same)).toMatchObject({ updated: 0, added: 0, withdrawn: 0, leftAlone: [] });
  });

  test("gets new rows at its end, and they are its own from then on", async () => {
    const rows = body().rowCount;
    expect(await refresh(withCuba)).toMatchObject({ added: 1, leftAlone: [] });
    expect(body().rowCount).toBe(rows + 1);
    expect(cellOf("Cuba", "Trade turnover", 2022).text).toEqual([["> $38M"]]);
    expect(cellOf("Cuba", "Source", 2022).hyperlink).not.toBeNull();
    expect(await refresh(withCuba)).toMatchObject({ added: 0, updated: 0, leftAlone: [] });
  });

  test("keeps withdrawn rows and says so in their note", async () => {
    const rows = body().rowCount;
    expect(await refresh(withoutTajikistan)).toMatchObject({ withdrawn: 1, updated: 0, added: 0 });
    expect(body().rowCount).toBe(rows);
    expect(cellOf("Tajikistan", "Note").values).toEqual([["Withdrawn in edition 2026.2"]]);
    expect(await refresh(withoutTajikistan)).toMatchObject({ withdrawn: 1, leftAlone: [] });
    expect(await refresh(same)).toMatchObject({ withdrawn: 0, added: 0, leftAlone: [] });
    expect(cellOf("Tajikistan", "Note").values).toEqual([[""]]);
  });

  test("a prepared table that the edition no longer has stays as it is", async () => {
    const before = body().formulas;
    const [report] = expectDone(await refreshTo(revised, { layoutOf: () => undefined }));
    expect(report).toMatchObject({ updated: 0, added: 0, withdrawn: body().rowCount });
    expect(body().formulas).toEqual(before);
  });
});

describe("a table of formulas", () => {
  test("keeps them, and shows by its formats how exactly the new source says it", async () => {
    await insert({ content: "formulas" });
    await book.host.store.settle();
    const formula = cellOf("Uzbekistan", "Trade turnover").formulas;
    expect(await refresh(revised)).toMatchObject({ updated: 1 });
    book.host.store.calculate();
    await book.host.store.settle();
    expect(cellOf("Uzbekistan", "Trade turnover").formulas).toEqual(formula);
    expect(cellOf("Uzbekistan", "Trade turnover").text).toEqual([["≈ $291.4M"]]);
  });

  test("new rows have formulas too", async () => {
    await insert({ content: "formulas" });
    await refresh(withCuba);
    const cell = cellOf("Cuba", "Trade turnover", 2022);
    const row = cell.rowIndex + 1;
    expect(cell.formulas).toEqual([[`=TURNOVER($A${row},$B${row},$D${row},$C${row})`]]);
  });

  test("takes the prefix that the manifest has now", async () => {
    await insert({ content: "formulas" });
    expectDone(await refreshTo(same, { prefix: "SB" }));
    expect(cellOf("Uzbekistan", "Trade turnover").formulas?.[0]?.[0]).toMatch(/^=SB\.TURNOVER/);
  });
});

describe("a table survives", () => {
  const survives = async () => {
    const report = await refresh(revised);
    expect(cellOf("Uzbekistan", headings().find((name) => /urnover$/.test(name)) ?? "").values).toEqual([
      [291.4e6],
    ]);
    return report;
  };
  beforeEach(() => insert());

  test("another name", async () => {
    const found = table();
    if (found) found.name = "MyTrade";
    expect(await survives()).toMatchObject({ name: "MyTrade", updated: 1, leftAlone: [] });
  });

  test("rows and columns inserted before it, and another sheet name", async () => {
    const sheet = book.host.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:3").insert("Down");
    sheet.getRange("A:B").insert("Right");
    sheet.name = "Elsewhere";
    expect(await survives()).toMatchObject({ updated: 1, leftAlone: [] });
    expect(book.values("Elsewhere!C6")[0]?.[0]).toMatch(/2026\.2/);
  });

  test("other headings", async () => {
    table()!.columns.getItem("Trade turnover").name = "Turnover";
    expect(await survives()).toMatchObject({ updated: 1, leftAlone: [] });
    expect(headings()).toContain("Turnover");
  });

  test("a column of the user's own, with its contents and formulas", async () => {
    const rows = body().rowCount;
    table()!.columns.add(2, [["Mine"], ...Array.from({ length: rows }, (_, at) => [`=ROW()+${at}`])]);
    const mine = table()!.columns.getItem("Mine").getDataBodyRange().formulas;
    expect(await survives()).toMatchObject({ updated: 1, leftAlone: [] });
    expect(table()!.columns.getItem("Mine").getDataBodyRange().formulas).toEqual(mine);
  });

  test("sorting", async () => {
    table()!.sort.apply([{ key: headings().indexOf("Partner"), ascending: false }]);
    const order = table()!.columns.getItem("Partner").getDataBodyRange().values;
    expect(await survives()).toMatchObject({ updated: 1, added: 0, leftAlone: [] });
    expect(table()!.columns.getItem("Partner").getDataBodyRange().values).toEqual(order);
  });

  test("filtering: hidden rows are refreshed and stay hidden", async () => {
    table()!.columns.getItem("Partner").filter.applyValuesFilter(["Russia"]);
    expect(await survives()).toMatchObject({ updated: 1, leftAlone: [] });
    expect(cellOf("Uzbekistan", "Partner").rowHidden).toBe(true);
  });

  test("a deleted row: it stays away", async () => {
    const row = cellOf("Tajikistan", "Partner").rowIndex - body().rowIndex;
    table()!.rows.getItemAt(row).delete();
    const report = await survives();
    expect(report).toMatchObject({
      updated: 1,
      added: 0,
      leftAlone: ["Belarus · Tajikistan · All products · 2020"],
    });
    expect(report.reasons).toMatchObject([{ why: "row-deleted" }]);
    expect(hasRow("Tajikistan")).toBe(false);
  });

  test("a deleted column: it stays away", async () => {
    table()!.columns.getItem("Exports").delete();
    expect(await survives()).toMatchObject({
      updated: 1,
      leftAlone: ["Exports"],
      reasons: [{ why: "column-deleted" }],
    });
  });

  test("a deleted column of labels: without it no row is known, and nothing is touched", async () => {
    table()!.columns.getItem("Period").delete();
    const before = body().formulas;
    expect(await refresh(revised)).toMatchObject({ updated: 0, added: 0, leftAlone: ["Period"] });
    expect(body().formulas).toEqual(before);
  });

  test("a row of the user's own and a total below", async () => {
    table()!.rows.add(undefined, [headings().map((_, at) => (at === 1 ? "Atlantis" : at === 4 ? 7 : ""))]);
    table()!.showTotals = true;
    expect(await refresh(withCuba)).toMatchObject({ added: 1, leftAlone: [] });
    expect([hasRow("Atlantis"), hasRow("Cuba")]).toEqual([true, true]);
    expect(table()!.getTotalRowRange().values?.[0]?.[0]).toBe("Total");
  });

  test("its own deletion: it is forgotten without a word", async () => {
    table()!.delete();
    expect(expectDone(await refreshTo(revised))).toEqual([]);
    expect(expectDone(await listTables())).toEqual([]);
  });
});

describe("what the user has changed stays", () => {
  beforeEach(() => insert());

  test("a number, while the rest of its row is refreshed", async () => {
    cellOf("Uzbekistan", "Exports").values = 1;
    const report = await refresh(revised);
    expect(report.leftAlone).toEqual(["Belarus · Uzbekistan · All products · 2020: Exports"]);
    expect(report).toMatchObject({ updated: 1, reasons: [{ why: "edited" }] });
    expect(cellOf("Uzbekistan", "Exports").values).toEqual([[1]]);
    expect(cellOf("Uzbekistan", "Trade turnover").values).toEqual([[291.4e6]]);
    expect((await refresh(same)).leftAlone).toHaveLength(1);
  });

  test("the very number that is revised", async () => {
    cellOf("Uzbekistan", "Trade turnover").values = 285e6;
    expect(await refresh(revised)).toMatchObject({ updated: 0, reasons: [{ why: "edited" }] });
    expect(cellOf("Uzbekistan", "Trade turnover").values).toEqual([[285e6]]);
  });

  test("a note, also of a row that is withdrawn", async () => {
    cellOf("Tajikistan", "Note").values = "ask Minsk";
    expect(await refresh(withoutTajikistan)).toMatchObject({ withdrawn: 1 });
    expect(cellOf("Tajikistan", "Note").values).toEqual([["ask Minsk"]]);
  });

  test("a number format and a colour, while the number is refreshed", async () => {
    const cell = cellOf("Uzbekistan", "Trade turnover");
    cell.numberFormat = "0.00E+00";
    cell.format.fill.color = "#FFFF00";
    await refresh(revised);
    const after = cellOf("Uzbekistan", "Trade turnover");
    expect([after.values, after.numberFormat, after.format.fill.color]).toEqual([
      ...[[[291.4e6]], [["0.00E+00"]]],
      "#FFFF00",
    ]);
    await refresh(same);
    expect(cellOf("Uzbekistan", "Trade turnover").numberFormat).toEqual([["0.00E+00"]]);
  });

  test("comments and notes on its cells", async () => {
    await insert();
    const [number, other] = [
      cellOf("Uzbekistan", headings()[4] ?? ""),
      cellOf("Uzbekistan", headings()[5] ?? ""),
    ];
    book.host.workbook.comments.add(number.address, "ask Minsk");
    book.host.workbook.notes.add(other.address, "from the old days");
    await refreshTo(revised);
    const { comments, notes } = book.host.workbook;
    expect(comments.items.map(({ content, area }) => [content, area.row])).toEqual([
      ["ask Minsk", number.rowIndex],
    ]);
    expect(notes.items.map(({ content }) => content)).toEqual(["from the old days"]);
  });

  test("a label: the row is the user's then", async () => {
    cellOf("Tajikistan", "Partner").values = "Tadzhikistan";
    const report = await refresh(revised);
    expect(report).toMatchObject({ added: 0, reasons: [{ why: "row-deleted" }] });
    expect(hasRow("Tadzhikistan")).toBe(true);
  });

  test("a row written before the edition brought it", async () => {
    const mine = headings().map(
      (name) => ({ Entity: "Belarus", Partner: "Cuba", Product: "All products", Period: 2022 })[name] ?? "",
    );
    table()!.rows.add(undefined, [mine]);
    expect(await refresh(withCuba)).toMatchObject({ added: 0, reasons: [{ why: "own-row" }] });
    expect(cellOf("Cuba", "Trade turnover", 2022).values).toEqual([[""]]);
  });

  test("the line above the table", async () => {
    book.put("A3", [["For the minister"]]);
    await refresh(revised);
    expect(book.values("A3")).toEqual([["For the minister"]]);
  });
});

describe("a table whose formulas read columns by their names, as earlier versions wrote them", () => {
  test("is known again, also when a column has another name since", async () => {
    await insert({ content: "formulas" });
    const column = {
      ...body().area,
      column: body().columnIndex + headings().indexOf("Trade turnover"),
      columns: 1,
    };
    const named = (body().formulas ?? []).map((line) => {
      const formula = String(line[headings().indexOf("Trade turnover")]);
      const names = [/\$A\d+/, /\$B\d+/, /\$C\d+/, /\$D\d+/];
      const read = ["[@Entity]", "[@Land]", "[@Product]", "[@Period]"];
      return names.reduce((text, name, at) => text.replace(name, read[at] ?? ""), formula);
    });
    table()!.columns.getItem("Partner").name = "Land";
    book.host.store.sheets[1]?.store.write(
      column,
      named.map((formula) => [formula === "" ? undefined : { formula }]),
    );
    expect(await refresh(same)).toMatchObject({ updated: 0, leftAlone: [] });
    const after = table()!.columns.getItem("Trade turnover").getDataBodyRange().formulas ?? [];
    expect(after.flat()).toEqual(named);
  });
});

describe("several tables", () => {
  test("are refreshed each in its own language, with how far it is", async () => {
    await insert();
    await insert({ language: "ru", content: "formulas" });
    const seen: [number, number][] = [];
    const progress = {
      report: (done: number, all: number) => void seen.push([done, all]),
      isCancelled: () => false,
    };
    const reports = expectDone(await refreshTo(withoutTajikistan, { progress }));
    expect(reports.map(({ name, withdrawn }) => [name, withdrawn])).toEqual([
      [NAME, 1],
      [`${NAME}_2`, 1],
    ]);
    expect(seen).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    const russian = book.host.workbook.tables.getItem(`${NAME}_2`).getDataBodyRange().values?.flat();
    expect(russian).toContain("Исключено в редакции 2026.2");
  });

  test("cancelled, none is touched", async () => {
    await insert();
    const before = body().formulas;
    const outcome = await refreshTo(revised, {
      progress: { report: () => undefined, isCancelled: () => true },
    });
    expect(expectRefused(outcome)).toEqual({ code: "cancelled" });
    expect(body().formulas).toEqual(before);
  });

  test("with one of them on a protected sheet, the others go on, and that one is named", async () => {
    await insert();
    await insert();
    book.host.workbook.worksheets.getActiveWorksheet().protection.protect();
    expect(expectDone(await refreshTo(revised))).toMatchObject([
      { name: NAME, updated: 1 },
      { name: `${NAME}_2`, updated: 0, refusal: { code: "protected", sheet: "Trade of Belarus (2)" } },
    ]);
    expect(expectDone(await listTables()).map(({ edition }) => edition)).toEqual(["2026.2", "2026.1"]);
  });

  test("when none can be refreshed, nothing is worked out anew either", async () => {
    await insert({ content: "formulas" });
    book.host.workbook.worksheets.getActiveWorksheet().protection.protect();
    expect(expectRefused(await refreshTo(revised))).toMatchObject({ code: "protected" });
  });

  test("while somebody types, none is touched", async () => {
    await insert();
    book.host.misbehaviour.cellEditMode = true;
    expect(expectRefused(await refreshTo(revised))).toEqual({ code: "cell-edit" });
  });

  test("one of them lost on the way, the others go on; the next time it is forgotten", async () => {
    await insert();
    await insert();
    const progress = {
      report: (done: number) => void (done === 1 && (book.host.misbehaviour.tableToLose = `${NAME}_2`)),
      isCancelled: () => false,
    };
    expect(expectDone(await refreshTo(revised, { progress }))).toMatchObject([
      { name: NAME, updated: 1 },
      { name: `${NAME}_2`, refusal: { code: "gone", what: `${NAME}_2` } },
    ]);
    expect(expectDone(await refreshTo(revised))).toMatchObject([{ name: NAME, updated: 0 }]);
  });

  test("only those that were chosen are refreshed", async () => {
    await insert();
    await insert();
    expect(expectDone(await refreshTo(revised, { only: [`${NAME}_2`] }))).toMatchObject([
      { name: `${NAME}_2`, updated: 1 },
    ]);
    expect(expectDone(await listTables()).map(({ edition }) => edition)).toEqual(["2026.1", "2026.2"]);
  });

  test("what became of each is written into the workbook's log", async () => {
    await insert();
    expectDone(await refreshTo(revised, { source: "https://own.example/editions.json" }));
    const { record } = await Excel.run((context) => readRecord(context));
    expect(record.log).toMatchObject([
      { table: NAME, from: "2026.1", to: "2026.2", source: "https://own.example/editions.json" },
    ]);
  });
});

describe("formulas", () => {
  const FORMULA = '=TURNOVER("Belarus","Uzbekistan",2020)';
  const formats = [{ address: "Sheet1!B2", before: [["old"]], after: [["new"]] }];
  const formatOf = (address: string) => book.host.workbook.findRange(address).numberFormat;

  test("are worked out before a table says that it is of another edition, or not at all", async () => {
    await insert({ content: "formulas" });
    const calculate = jest.spyOn(book.host.workbook.application, "calculate").mockImplementation(() => {
      throw Object.assign(new Error("refused"), { code: "GeneralException" });
    });
    expect(expectRefused(await refreshTo(revised))).toMatchObject({ code: "failed" });
    expect(book.values("A3")).toEqual([[expect.stringContaining("edition 2026.1")]]);
    expect(expectDone(await listTables())).toMatchObject([{ edition: "2026.1" }]);
    calculate.mockRestore();
    await refresh(revised);
    expect(book.values("A3")).toEqual([[expect.stringContaining("edition 2026.2")]]);
  });

  test("lose the sign that the edition no longer gives them, unless a person has put a format of their own", async () => {
    book.put("B2", [[FORMULA]]);
    const cell = book.host.workbook.findRange("B2");
    cell.numberFormat = [["old"]];
    expectDone(await refreshTo(revised, { recalculates: true, formats }));
    expect(formatOf("B2")).toEqual([["new"]]);
    cell.numberFormat = [["mine"]];
    expectDone(await refreshTo(revised, { recalculates: true, formats }));
    expect(formatOf("B2")).toEqual([["mine"]]);
  });

  test("of a sheet that is gone or protected stay as they are", async () => {
    book.put("B2", [[FORMULA]]);
    book.host.workbook.findRange("B2").numberFormat = [["old"]];
    book.host.workbook.worksheets.getActiveWorksheet().protection.protect();
    const gone = { ...formats[0], address: "Gone!B2", before: [["old"]], after: [["new"]] };
    expectDone(await refreshTo(revised, { recalculates: true, formats: [...formats, gone] }));
    expect(formatOf("B2")).toEqual([["old"]]);
  });
});
