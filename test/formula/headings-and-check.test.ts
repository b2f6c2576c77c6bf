import { headingAddresses } from "../../src/formula/build/heading-addresses";
import { checkWorkbook } from "../../src/formula/check-workbook";
import { realEdition } from "../real-dataset";

test.each([
  ["B4", { left: "A4", above: "B3" }],
  ["Trade!B4:C9", { left: "A4:A9", above: "B3:C3" }],
  ["'My sheet'!$B$4:$D$4", { left: "A4", above: "B3:D3" }],
  ["AA10:AB12", { left: "Z10:Z12", above: "AA9:AB9" }],
  ["A4", { left: undefined, above: "A3" }],
  ["B1", { left: "A1", above: undefined }],
  ["A1:C3", { left: undefined, above: undefined }],
  ["a name", {}],
])("the headings of %s", (address, headings) => expect(headingAddresses(address)).toEqual(headings));

const USD = '=EXPORTS("Belarus","World","Jan 2021")';
const MILLIONS = '=EXPORTS("Belarus","World","Jan 2021",,"scale=mn")';
const kinds = (cells: Record<string, string>) =>
  checkWorkbook(
    { edition: realEdition, language: "en" },
    Object.entries(cells).map(([address, formula]) => ({ address, formula, references: {} })),
  ).flatMap(({ kind, addresses }) => (kind === "scales" ? [addresses] : []));

test("numbers of two scales below each other are told; a gap of one row does not part them, one of two does", () => {
  expect(kinds({ "Trade!B4": USD, "Trade!B5": USD, "Trade!B6": MILLIONS })).toEqual([["Trade!B6"]]);
  expect(kinds({ "Trade!B4": USD, "Trade!B5": USD, "Trade!B7": MILLIONS })).toEqual([["Trade!B7"]]);
  expect(kinds({ "Trade!B4": USD, "Trade!B5": USD, "Trade!B8": MILLIONS })).toEqual([]);
  expect(kinds({ "Trade!B4": USD, "Trade!B5": USD, "Other!B6": MILLIONS })).toEqual([]);
  expect(kinds({ "Trade!B4": USD, "Trade!B5": USD, "Trade!C6": MILLIONS })).toEqual([]);
});
