import fc from "fast-check";
import { formatAddress, parseAddress } from "../../src/formula/address";
import { cellAt, countCells } from "../../src/formula/area";
import { escapeText } from "../../src/excel/cells/escape-text";
import { mergeAreas } from "../../src/excel/cells/merge-areas";
import { gatherAreas, sliceRows } from "../../src/excel/cells/slices";
import { fromXml, toXml } from "../../src/excel/record/record-xml";
import { emptyRecord } from "../../src/excel/record/workbook-record";
import { sheetTitle } from "../../src/excel/destination/sheet-title";
import { canonical } from "../../src/excel/tables/canonical";
import { thisRow } from "../../src/excel/tables/structured-reference";
import { tableName } from "../../src/excel/tables/table-name";
import { firstGap } from "../../src/excel/destination/free-place";
import { redirectFormula } from "../../src/excel/portable/redirect-formula";

test.each([
  ["B4", undefined, "B4"],
  ["$B$4:C9", undefined, "B4:C9"],
  ["'It''s mine'!A1", "It's mine", "'It''s mine'!A1"],
  ["Лист1!A1", "Лист1", "Лист1!A1"],
  ["A:B", undefined, "A:B"],
])("the address %s", (text, sheet, again) => {
  const parsed = parseAddress(text);
  expect(parsed?.sheet).toBe(sheet);
  expect(parsed && formatAddress(parsed.area, parsed.sheet)).toBe(again);
});

test.each([["Name"], ["[Book2]Sheet1!A1"], ["Table1[x]"], [""]])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each([
  ["Partner", "[@Partner]"],
  ["Партнёр", "[@Партнёр]"],
  ["Trade turnover, growth", "[@[Trade turnover, growth]]"],
  ["2020", "[@[2020]]"],
  ["it's #1 [x] @home", "[@[it''s '#1 '[x'] '@home]]"],
])("the cell of the row in the column %j is %s", (name, reference) => {
  expect(thisRow(name)).toBe(reference);
});

describe("a formula in one spelling", () => {
  const key = (name: string) => ({ partner: "#1", land: "#1", year: "#2" })[name.toLowerCase()] ?? name;
  test.each([
    ['=TURNOVER("Belarus",[@Partner],[@Year])'],
    ['=turnover( "Belarus", [@Land], [@year] )'],
    ['=@TURNOVER("Belarus",Flows[@Partner],Flows[[#This Row],[Year]])'],
    ['=_xldudf_TURNOVER("Belarus",[@[Partner]],[@Year])'],
  ])("%s", (formula) => {
    expect(canonical(formula, key)).toBe('=TURNOVER("Belarus",[this row|#1],[this row|#2])');
  });

  test("a prefix makes a difference, without the add-in the same one", () => {
    expect(canonical("=SB.CITE(A1)", key)).toBe(canonical("=_xldudf_SB_CITE(A1)", key));
    expect(canonical("=SB.CITE(A1)", key)).not.toBe(canonical("=CITE(A1)", key));
  });

  test("blanks and case of a text are kept", () => {
    expect(canonical('=CITE("a  B")', key)).toBe('=CITE("a  B")');
  });
});

test.each([
  ["Trade", [], "Trade"],
  ["Trade", ["trade"], "Trade (2)"],
  ["A: B / C?", [], "A B C"],
  ["History", [], "History (2)"],
  ["", [], "Sourcebook (2)"],
  ["'quoted'", [], "quoted"],
  ["Trade of Belarus with its partners in food", [], "Trade of Belarus"],
  ["Products of the United Kingdom of Great Britain", [], "Products of the United Kingdom"],
  ["Trade in agricultural products", [], "Trade in agricultural products"],
  ["Товарооборот регионов Беларуси и регионов", [], "Товарооборот регионов Беларуси"],
  ["x".repeat(40), [], "x".repeat(31)],
])("the sheet %j beside %j is called %j", (wanted, taken, name) => {
  expect(sheetTitle(wanted, taken)).toBe(name);
});

test("a table's name", () => {
  expect(tableName("trade-partners", [])).toBe("Sourcebook_trade_partners");
  expect(tableName("trade-partners", ["SOURCEBOOK_TRADE_PARTNERS", "Sourcebook_trade_partners_2"])).toBe(
    "Sourcebook_trade_partners_3",
  );
});

test.each([
  ["Turnover", "Turnover"],
  ["Zalessky 2021", "'Zalessky 2021"],
  ["=A1", "'=A1"],
  ["+1", "'+1"],
  ["-x", "'-x"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["'x", "''x"],
  ["#N/A", "'#N/A"],
  ["\u200b=x", "'\u200b=x"],
  ["＝x", "'＝x"],
  ["истина", "'истина"],
])("%j is written as %j", (text, written) => {
  expect(escapeText(text)).toBe(written);
});

test("a text longer than a cell is cut", () => {
  expect(escapeText("x".repeat(40_000))).toHaveLength(32_766);
});

test("a free place keeps a row's distance from what is above, a single cell needs none", () => {
  const [x, o] = [true, false];
  expect(firstGap([x, o, o, o, x], 2)).toBe(2);
  expect(firstGap([x, o, o, x, o, o, o], 3)).toBeUndefined();
  expect(firstGap([x, o, x], 1)).toBe(1);
  expect(firstGap([o, o], 2)).toBe(0);
});

test("formulas read copies in place of the originals", () => {
  const renamed = {
    sheets: new Map([["my trade", "My trade portable"]]),
    tables: new Map([["flows", "Flows13"]]),
  };
  expect(redirectFormula("='My trade'!A1+Other!A1+SUM(Flows[Year],\"My trade!A1\")", renamed)).toBe(
    "='My trade portable'!A1+Other!A1+SUM(Flows13[Year],\"My trade!A1\")",
  );
});

describe("the record in the file", () => {
  const record = { ...emptyRecord(), pin: `<&>"' ]]> \u2028 Беларусь` };

  test("comes back as it was, also when the file's writer has masked its quotes", () => {
    expect(fromXml(toXml(record))).toEqual(record);
    const json = toXml(emptyRecord()).replace(/"version"/g, "&quot;version&quot;");
    expect(fromXml(json)).toEqual(emptyRecord());
  });

  test.each([
    ["cut in half", toXml(record).slice(0, 60)],
    ["of a later version", toXml(record).replace('"version":1', '"version":2')],
    ["something else", "<other/>"],
  ])("%s is not read", (_, xml) => {
    expect(fromXml(xml)).toBeUndefined();
  });
});

const area = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const cellsOf = ({ row, column, rows, columns }: ReturnType<typeof cellAt>) =>
  Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
  );

test("merged areas hold the same cells, each once", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
      const merged = mergeAreas(areas).flatMap(cellsOf);
      expect(new Set(merged).size).toBe(merged.length);
      expect(new Set(merged)).toEqual(new Set(areas.flatMap(cellsOf)));
    }),
  );
});

test("slices and groups lose nothing, and none is too large", () => {
  const large = { row: 3, column: 1, rows: 50_001, columns: 3 };
  const slices = sliceRows(large);
  expect(slices.reduce((sum, slice) => sum + countCells(slice), 0)).toBe(countCells(large));
  expect(Math.max(...slices.map(countCells))).toBeLessThanOrEqual(20_000);
  const cells = Array.from({ length: 1_201 }, (_, at) => cellAt(at, 0));
  expect(gatherAreas(cells).map((group) => group.length)).toEqual([500, 500, 201]);
});
