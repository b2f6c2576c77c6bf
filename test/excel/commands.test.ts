import { associateActions } from "../../src/commands/associate-actions";
import type { PaneRequest } from "../../src/commands/pane-request";
import type { ExcelOptions } from "../office-host/start-excel";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
let asked: PaneRequest[];
let opened: number;

async function start(options: ExcelOptions = {}): Promise<void> {
  book = openWorkbook(options);
  [asked, opened] = [[], 0];
  Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve(void opened++) } });
  associateActions((request) => void asked.push(request));
}
beforeEach(() => start());

/** Presses buttons, and waits until each has said that it is done. */
async function press(...ids: string[]): Promise<void> {
  expect(await Promise.all(ids.map((id) => book.press(id)))).toEqual(ids.map(() => 0));
}

describe("a table from the ribbon", () => {
  test("comes on a sheet of its own, with its chart, without opening the pane", async () => {
    await press("insertTable_trade_partners");
    expect(book.sheetNames()[1]).toBe("Trade of Belarus with partners");
    expect(book.host.workbook.worksheets.getActiveWorksheet().charts.count).toBe(1);
    expect(asked).toMatchObject([{ outcome: { ok: true } }]);
    expect(opened).toBe(0);
  });

  test("speaks the language of the screen", async () => {
    await start({ language: "ru-RU" });
    await press("insertTable_trade_partners");
    expect(book.sheetNames()[1]).toBe("Торговля Беларуси с партнёрами");
  });

  test("pressed twice comes once, and says so", async () => {
    book.host.misbehaviour.latency = 5;
    await press("insertTable_trade_partners", "insertTable_trade_partners");
    expect(book.host.workbook.tables.count).toBe(1);
    expect(asked).toMatchObject([{ isAtWork: true }, { outcome: { ok: true } }]);
  });

  test("refused, the pane opens and says why", async () => {
    book.host.misbehaviour.cellEditMode = true;
    await press("insertTable_trade_partners");
    expect(asked).toEqual([{ outcome: { ok: false, problem: { code: "cell-edit" } } }]);
    expect(opened).toBe(1);
  });
});

describe("the sources of the selection", () => {
  const formulas = [
    ['=TURNOVER("Belarus","Uzbekistan",2020)'],
    ["no figure"],
    ['=EXPORTS("Belarus","Azerbaijan",2020,"food")'],
  ];
  beforeEach(() => {
    book.put("B4:B6", formulas);
    book.select("B4:B6");
  });

  test("come beside it", async () => {
    await press("citeSelection");
    expect(book.formulas("C4:C6")).toEqual([["=CITE(B4)"], [""], ["=CITE(B6)"]]);
    expect(asked).toMatchObject([{ outcome: { ok: true, value: { address: "Sheet1!C4:C6" } } }]);
  });

  describe.each(["windows-2208", "perpetual-2021"] as const)("%s: by the formula's text", (profile) => {
    beforeEach(() => start({ profile }));

    test("where its arguments are written out", async () => {
      book.put("B4:B6", formulas);
      book.select("B4:B6");
      await press("citeSelection");
      expect(book.formulas("C4:C6")).toEqual([["=CITE(FORMULATEXT(B4))"], [""], ["=CITE(FORMULATEXT(B6))"]]);
      await book.host.store.settle();
      expect(book.values("C4")).toEqual([[expect.stringContaining("Zalessky 2021")]]);
    });

    test("by the call itself where it reads cells", async () => {
      book.put("A1:C1", [["Belarus", "Uzbekistan", 2020]]);
      book.put("D1", [['=IFERROR(TURNOVER(A1,B1,C1,,"bound=low"),"none")']]);
      book.select("D1");
      await press("citeSelection");
      expect(book.formulas("E1")).toEqual([['=CITE(TURNOVER(A1,B1,C1,,"bound=low; id=yes"))']]);
      await book.host.store.settle();
      expect(book.values("E1")).toEqual([[expect.stringContaining("Zalessky 2021")]]);
    });

    test("with addresses in place of a table's columns", async () => {
      book.put("A1:C2", [
        ["Partner", "Year", "Turnover"],
        ["Uzbekistan", 2020, '=TURNOVER("Belarus",[@Partner],[@Year])'],
      ]);
      book.host.workbook.tables.add("Sheet1!A1:C2", true);
      book.select("C2");
      await press("citeSelection");
      expect(book.formulas("D2")).toEqual([['=CITE(TURNOVER("Belarus",A2,B2,,"id=yes"))']]);
    });
  });

  test("never over anything", async () => {
    book.put("C5", [["mine"]]);
    await press("citeSelection");
    expect(book.formulas("C4:C6")).toEqual([[""], ["mine"], [""]]);
    expect(asked).toMatchObject([{ outcome: { problem: { code: "not-empty", address: "Sheet1!C5" } } }]);
  });

  test("of nothing lead to the pane", async () => {
    book.select("D9");
    await press("citeSelection");
    expect(asked).toEqual([{ tab: "inspect" }]);
  });
});

test("refresh brings tables up to the edition in use, and leads to where a newer one is looked for", async () => {
  await press("insertTable_trade_partners");
  asked = [];
  await press("refresh");
  expect(asked).toMatchObject([{ tab: "data", tool: "refresh", outcome: { ok: true } }]);
  expect(asked[0]?.reports).toMatchObject([{ name: "Sourcebook_trade_partners", updated: 0 }]);
  expect(opened).toBe(1);
});

test.each([
  ["inspect", { tab: "inspect" }],
  ["insertTable", { tab: "tables" }],
  ["help", { help: true }],
])("%s opens the pane there", async (id, request) => {
  await press(id);
  expect([asked, opened]).toEqual([[request], 1]);
});

test("a shortcut comes without an event, and a pane that cannot be opened is no disaster", async () => {
  Object.assign(Office, { addin: undefined });
  book.host.runAction("inspect");
  await until(() => asked.length > 0);
  expect(asked).toEqual([{ tab: "inspect" }]);
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
