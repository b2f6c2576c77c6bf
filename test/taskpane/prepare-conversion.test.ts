import { prepareConversion } from "../../src/taskpane/data/prepare-conversion";
import { convertToValues } from "../../src/excel/operations/convert-to-values";
import { scan } from "../../src/excel/operations/scan";
import { expectDone, openWorkbook } from "../excel/open-workbook";
import { realEdition } from "../real-dataset";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';

test("a number shows as a value what it showed as a formula", async () => {
  const book = openWorkbook();
  book.put("B2", [[TURNOVER]]);
  await book.host.store.settle();
  const shown = book.text("B2");
  const cells = prepareConversion({ edition: realEdition, language: "en" }, expectDone(await scan()));
  expectDone(await convertToValues(cells));
  expect(book.text("B2")).toEqual(shown);
});

test.each([
  ["TEXT", `=TEXT(${TURNOVER.slice(1)},"0")`],
  ["ROUNDUP", `=ROUNDUP(${TURNOVER.slice(1)},-6)`],
  ["LET", `=LET(x,${TURNOVER.slice(1)},x*2)`],
])("what only Excel can work out becomes Excel's own value: %s", async (_, formula) => {
  const book = openWorkbook({ calculate: () => 291.5 });
  book.put("B2", [[formula]]);
  await book.host.store.settle();
  const cells = prepareConversion({ edition: realEdition, language: "en" }, expectDone(await scan()));
  expect(expectDone(await convertToValues(cells))).toMatchObject({ converted: 1, leftAlone: [] });
  expect(book.formulas("B2")).toEqual([[291.5]]);
});
