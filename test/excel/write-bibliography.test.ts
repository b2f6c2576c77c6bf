import { undo } from "../../src/excel/operations/undo";
import type { BibliographyRequest } from "../../src/excel/workbook";
import { writeBibliography } from "../../src/excel/operations/write-bibliography";
import { expectDone, expectRefused, openWorkbook, type OpenWorkbook } from "./open-workbook";

const REQUEST: BibliographyRequest = {
  title: "Sources",
  headings: ["Reference", "Address", "Used in"],
  entries: [
    {
      reference: "Zalessky 2021",
      url: "https://example.com/a",
      cells: ["Sheet1!B5", "Sheet1!B4", "Sheet1!C4", "Sheet1!C5", "'My sheet'!A1"],
    },
    { reference: "=UNIDO 2019", url: "file:///etc/passwd", cells: ["Sheet1!D9"] },
    { reference: "UNDP 2025", cells: [] },
  ],
};

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
});

const write = (change: Partial<BibliographyRequest> = {}) => writeBibliography({ ...REQUEST, ...change });
const link = (address: string) => book.host.workbook.findRange(address).hyperlink;

test("each reference with its address and the cells that use it, neighbours together", async () => {
  expect(expectDone(await write()).address).toBe("Sources!A1:C7");
  expect(book.values("Sources!A1:C7")).toEqual([
    ["Sources", "", ""],
    ["", "", ""],
    ["Reference", "Address", "Used in"],
    ["Zalessky 2021", "https://example.com/a", "Sheet1!B4:C5"],
    ["", "", "'My sheet'!A1"],
    ["=UNIDO 2019", "file:///etc/passwd", "Sheet1!D9"],
    ["UNDP 2025", "", ""],
  ]);
  expect(link("Sources!B4")).toMatchObject({ address: "https://example.com/a" });
  expect(link("Sources!C4")).toMatchObject({ documentReference: "Sheet1!B4:C5" });
  expect(link("Sources!B6")).toBeNull();
});

test("a second time the same sheet is written anew; nothing can be taken back then", async () => {
  expectDone(await write());
  const again = expectDone(await write({ entries: REQUEST.entries.slice(2) }));
  expect(book.sheetNames()).toEqual(["Sheet1", "Sources"]);
  expect(book.values("Sources!A4:A7").flat()).toEqual(["UNDP 2025", "", "", ""]);
  expect(link("Sources!B4")).toBeNull();
  expect(expectRefused(await undo(again)).code).toBe("changed");
});

test.each<[string, () => void]>([
  ["has been changed", () => book.put("Sources!A9", [["mine"]])],
  ["is hidden", () => (book.host.workbook.worksheets.getItem("Sources").visibility = "Hidden")],
  ["is protected", () => book.host.workbook.worksheets.getItem("Sources").protection.protect()],
  [
    "has another name and notes",
    () => {
      book.put("Sources!D4", [["see Minsk"]]);
      book.host.workbook.worksheets.getItem("Sources").name = "Sources (2)";
    },
  ],
])("a sheet that %s stays, and a new one comes", async (_, change) => {
  expectDone(await write());
  change();
  const before = book.host.workbook.worksheets.items[1]?.getUsedRange().formulas;
  expectDone(await write());
  expect(book.sheetNames()).toHaveLength(3);
  expect(book.host.workbook.worksheets.items.map((sheet) => sheet.getUsedRange().formulas)).toContainEqual(
    before,
  );
});

test("a sheet of the user's that is called the same is not touched", async () => {
  book.host.workbook.worksheets.add("Sources").getRange("A1").values = [["mine"]];
  expect(expectDone(await write()).address).toBe("'Sources (2)'!A1:C7");
  expect(book.values("Sources!A1")).toEqual([["mine"]]);
});

test("no figure is used: headings only", async () => {
  expect(expectDone(await write({ entries: [] })).address).toBe("Sources!A1:C3");
});

test("taken back, the new sheet goes, unless it has been changed", async () => {
  const inserted = expectDone(await write());
  book.put("Sources!A9", [["mine"]]);
  expect(expectRefused(await undo(inserted))).toEqual({ code: "changed", address: "Sources" });
  book.host.workbook.findRange("Sources!A9").clear();
  expectDone(await undo(inserted));
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("when Excel fails on the way, no sheet is left", async () => {
  const { worksheets } = book.host.workbook;
  const add = jest.spyOn(worksheets, "add").mockImplementationOnce((name) => {
    add.mockRestore();
    const sheet = worksheets.add(name);
    sheet.freezePanes.freezeRows = () => {
      throw new Error("no panes");
    };
    return sheet;
  });
  expect(expectRefused(await write()).code).toBe("failed");
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});
