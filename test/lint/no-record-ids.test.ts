import { Linter } from "eslint";
import { noRecordIds } from "../../tools/lint/no-record-ids.js";

const linter = new Linter();
const found = (code: string) =>
  linter
    .verify(code, {
      plugins: { local: { rules: { "no-record-ids": noRecordIds as never } } },
      rules: { "local/no-record-ids": "error" },
    })
    .map(({ message }) => /^"(\S+)" is (\w+ \w+)/.exec(message)?.slice(1).join(": "));

test.each([
  ['figure.indicator === "turnover"', "turnover: an indicator"],
  ['product !== "agri-food"', "agri-food: a product"],
  ['entity === "GOMSELMASH"', "GOMSELMASH: an entity"],
  ['partner === "UZ"', "UZ: an entity"],
  ['article === "13-agri-food-competitiveness"', "13-agri-food-competitiveness: an article"],
  ["f(`exports`)", "exports: an indicator"],
])("%s names what is on record", (code, says) => expect(found(code)).toEqual([says]));

test("each code of a list in one text is named", () =>
  expect(found('"markets new-markets".split(" ")')).toEqual([
    "markets: an indicator",
    "new-markets: an indicator",
  ]));

test.each(['"Turnover grows"', 'node.type === "range"', 'import x from "exports"', "f({ exports: 1 })"])(
  "%s names nothing",
  (code) => expect(found(code)).toEqual([]),
);
