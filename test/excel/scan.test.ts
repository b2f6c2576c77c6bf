import { scan } from "../../src/excel/operations/scan";
import type { Progress, ScannedCell } from "../../src/excel/workbook";
import { expectDone, expectRefused, openWorkbook, type OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
});

const addSheet = (name: string) => book.host.workbook.worksheets.add(name);
const found = async () => expectDone(await scan());
const referencesOf = async (formula: string) => {
  book.put("D4", [[formula]]);
  return (await found()).find((cell) => cell.formula === formula);
};

test("every formula that calls Sourcebook is found, on every sheet, and no other", async () => {
  addSheet("It's mine");
  book.put("A1:B2", [
    ['=TURNOVER("Belarus","Uzbekistan",2020)', "=1+1"],
    ["TURNOVER(", '="TURNOVER("&"x)"'],
  ]);
  book.put("A3", [[`'=TURNOVER("Belarus","Uzbekistan",2020)`]]);
  book.put("'It''s mine'!C3", [['=SB.EXPORTS("Belarus","Azerbaijan",2020,"food")*2']]);
  const cells = await found();
  expect(cells.map(({ address }) => address)).toEqual(["Sheet1!A1", "'It''s mine'!C3"]);
  expect(cells[0]).toEqual({
    address: "Sheet1!A1",
    formula: '=TURNOVER("Belarus","Uzbekistan",2020)',
    value: 280e6,
    text: "> $280M",
    references: {},
    addresses: {},
  });
});

test("as a file holds them that was opened without the add-in", async () => {
  const formulas = [
    '=_xldudf_TURNOVER("Belarus","Uzbekistan",2020)',
    "=IFERROR(_xldudf_SB_EDITION(),0)",
    "=_xldudf_OTHER_SUM(1)",
    "=MYTURNOVER(1)",
    '="_xldudf_TURNOVER(1)"',
  ];
  book.put(
    "A1:A5",
    formulas.map((formula) => [formula]),
  );
  expect((await found()).map(({ formula, value }) => [formula, value])).toEqual([
    [formulas[0], 280e6],
    [formulas[1], "2026.1"],
  ]);
});

test("of a cell whose formula's text is read, that text comes along", async () => {
  book.put("A1:A2", [['=TURNOVER("Belarus","Uzbekistan",2020)'], ["=CITE(FORMULATEXT(A1))"]]);
  expect((await found())[1]).toMatchObject({
    references: { "FORMULATEXT(A1)": [['=TURNOVER("Belarus","Uzbekistan",2020)']] },
    addresses: { "FORMULATEXT(A1)": "Sheet1!A1" },
  });
});

test("an empty workbook has none", async () => {
  expect(await found()).toEqual([]);
});

test("hidden sheets are read, and said to be hidden", async () => {
  addSheet("Hidden").visibility = "Hidden";
  addSheet("Very").visibility = "VeryHidden";
  book.put("Hidden!A1", [["=EDITION()"]]);
  book.put("Very!A1", [["=EDITION()"]]);
  expect((await found()).map(({ sheetIs }) => sheetIs)).toEqual(["hidden", "very-hidden"]);
});

test("errors and formulas without an answer are found too", async () => {
  book.put("A1", [['=TURNOVER("Belarus","Atlantis",2020)']]);
  expect(await found()).toMatchObject([{ value: "#VALUE!", text: "#VALUE!" }]);
});

describe("what a formula reads comes with it", () => {
  beforeEach(() => {
    book.put("A1:B3", [
      ["Uzbekistan", 2020],
      ["Azerbaijan", 2019],
      ["Cuba", 2018],
    ]);
    addSheet("Other data").getRange("A1:A2").values = [["Kazakhstan"], ["Russia"]];
  });

  test.each<[reference: string, values: unknown[][], address: string]>([
    ["A1", [["Uzbekistan"]], "Sheet1!A1"],
    ["$A$1:$A$3", [["Uzbekistan"], ["Azerbaijan"], ["Cuba"]], "Sheet1!A1:A3"],
    [
      "A3:B4",
      [
        ["Cuba", 2018],
        ["", ""],
      ],
      "Sheet1!A3:B4",
    ],
    ["'Other data'!A1:A2", [["Kazakhstan"], ["Russia"]], "'Other data'!A1:A2"],
  ])("%s", async (reference, values, address) => {
    const cell = await referencesOf(`=TURNOVER("Belarus",${reference},2020)`);
    expect(cell?.references).toEqual({ [reference]: values });
    expect(cell?.addresses).toEqual({ [reference]: address });
  });

  test("of a whole column the part in use", async () => {
    book = openWorkbook({ calculate: () => 1 });
    book.put("A1:A3", [["Uzbekistan"], ["Azerbaijan"], ["Cuba"]]);
    const cell = await referencesOf('=TURNOVER("Belarus",A:A,2020)');
    expect(cell?.references["A:A"]).toEqual([["Uzbekistan"], ["Azerbaijan"], ["Cuba"], [""]]);
  });

  test("names of cells, of constants, of a sheet before those of the workbook", async () => {
    const { names, worksheets } = book.host.workbook;
    names.add("Partner", "=Sheet1!$A$2");
    names.add("Year", "=2020");
    names.add("Reporter", '="Belarus"');
    names.add("Sum", "=Sheet1!$B$1+1");
    worksheets.getItem("Sheet1").names.add("Partner", "=Sheet1!$A$3");
    const cell = await referencesOf("=TURNOVER(Reporter,Partner,Year,Sum,Nowhere)");
    expect(cell?.references).toEqual({ Reporter: [["Belarus"]], Partner: [["Cuba"]], Year: [[2020]] });
    expect(cell?.addresses).toEqual({ Partner: "Sheet1!A3" });
  });

  test("nothing of what is not there", async () => {
    const cell = await referencesOf("=TURNOVER(Gone!A1,[Book2]Sheet1!A1,#REF!)");
    expect(cell?.references).toEqual({});
  });
});

describe("structured references", () => {
  const heading = "Trade turnover, growth";
  beforeEach(() => {
    book.put("A1:C3", [
      ["Partner", heading, "It's #1 [x]"],
      ["Uzbekistan", 0.17, "a"],
      ["Cuba", 0.2, "b"],
    ]);
    const table = book.host.workbook.tables.add("A1:D3", true);
    table.name = "Flows";
    table.showTotals = true;
  });

  test.each<[reference: string, values: unknown[][]]>([
    ["[@Partner]", [["Cuba"]]],
    [`[@[${heading}]]`, [[0.2]]],
    ["[@[It''s '#1 '[x']]]", [["b"]]],
    ["Flows[@Partner]", [["Cuba"]]],
    [`Flows[[#This Row],[${heading}]]`, [[0.2]]],
    ["Flows[Partner]", [["Uzbekistan"], ["Cuba"]]],
    ["Flows[[#All],[Partner]]", [["Partner"], ["Uzbekistan"], ["Cuba"], ["Total"]]],
    ["Flows[[#Headers],[Partner]]", [["Partner"]]],
    ["Flows[[#Totals],[Partner]]", [["Total"]]],
    [
      `Flows[[Partner]:[${heading}]]`,
      [
        ["Uzbekistan", 0.17],
        ["Cuba", 0.2],
      ],
    ],
  ])("%s", async (reference, values) => {
    const formula = `=TURNOVER("Belarus",${reference},2020)`;
    book.put("D3", [[formula]]);
    expect((await found()).find(({ address }) => address === "Sheet1!D3")?.references).toEqual({
      [reference]: values,
    });
  });
});

describe("a large workbook", () => {
  const fill = (rows: number) => {
    book = openWorkbook({ calculate: () => 1 });
    const { store } = book.host.workbook.worksheets.getFirst();
    store.write(
      { row: 0, column: 0, rows, columns: 4 },
      Array.from({ length: rows }, (_, row) => [
        { value: "Belarus" },
        { value: `Partner ${row}` },
        { value: 2020 },
        { formula: `=TURNOVER(A${row + 1},B${row + 1},C${row + 1})` },
      ]),
    );
  };

  test("100,000 cells are read in pieces, with how far it is", async () => {
    fill(25_000);
    const seen: number[] = [];
    const progress: Progress = { report: (done) => void seen.push(done), isCancelled: () => false };
    const cells = expectDone(await scan(progress));
    expect(cells).toHaveLength(25_000);
    expect(cells.at(-1)).toMatchObject<Partial<ScannedCell>>({
      address: "Sheet1!D25000",
      references: { A25000: [["Belarus"]], B25000: [["Partner 24999"]], C25000: [[2020]] },
    });
    expect(seen).toEqual([0, 20_000, 40_000, 60_000, 80_000, 100_000]);
  });

  test("and can be cancelled", async () => {
    fill(10_000);
    let reports = 0;
    const progress: Progress = { report: () => void reports++, isCancelled: () => reports > 1 };
    expect(expectRefused(await scan(progress))).toEqual({ code: "cancelled" });
    expect(reports).toBe(2);
  });
});

test("while somebody types, nothing can be read", async () => {
  book.host.misbehaviour.cellEditMode = true;
  expect(expectRefused(await scan())).toEqual({ code: "cell-edit" });
});
