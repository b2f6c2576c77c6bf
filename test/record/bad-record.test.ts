import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataset } from "../../tools/record/build-dataset";
import { formatFinding } from "../../tools/record/finding";

const FIGURES = "articles/02-eaeu-partners/figures.csv";
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "record-"));
  cpSync("data", root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const edit = (file: string, change: (text: string) => string) => {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
};
const findings = () => buildDataset(root).findings.map(formatFinding);
const cuba = (text: string) => /eaeu-cu-turnover-2019,.*/.exec(text)?.[0] ?? "";

test.each([
  [
    "an unknown indicator",
    (row: string) => row.replace(",turnover,", ",turnovr,"),
    'unknown indicator "turnovr"',
  ],
  ["an unknown place", (row: string) => row.replace(",CU,", ",XX,"), 'unknown entity "XX"'],
  ["an unknown unit", (row: string) => row.replace(",USD,", ",GBP,"), 'unknown unit "GBP"'],
  ["an unknown citation", (row: string) => row.replace(",3,body", ",999,body"), "unknown citation 999"],
  [
    "a mention that says something else",
    (row: string) => row.replace(",214700000,", ",217400000,"),
    "does not say 217400000",
  ],
  ["lines outside the article", (row: string) => row.replace(",74,76,", ",74,7600,"), "outside the article"],
  [
    "a period in a longer form than needed",
    (row: string) => row.replace(",2019,", ",2019-01/2019-12,"),
    'write the period "2019-01/2019-12" as "2019"',
  ],
  ["an unknown status", (row: string) => row.replace(",actual,", ",real,"), '"real" is unknown'],
  [
    "a share of a part of the period",
    (row: string) => row.replace(",level,", ",growth,").replace(",actual,,", ",actual,part,"),
    "only an amount counts a part of the period",
  ],
  ["a text for a number", (row: string) => row.replace(",214700000,", ",many,"), '"many" is not a number'],
])("%s is named with file and line", (_, change, says) => {
  edit(FIGURES, (text) => text.replace(cuba(text), change(cuba(text))));
  const found = findings().join("\n");
  expect(found).toContain(says);
  expect(found).toMatch(/data\/articles\/02-eaeu-partners\/figures\.csv:\d+ /);
});

test.each([
  ["indicator", "markets, new", "merkets, new", 'unknown indicator "merkets"'],
  ["product", "light-industry-goods,", "light-goods,", 'unknown product "light-goods"'],
  ["article", "11-new-residents,", "11-residents,", 'unknown article "11-residents"'],
  ["topic", "id: education", "id: digital", 'topic "digital" is listed twice'],
  ["rest", "  rest: true\n", "", "one topic takes the rest"],
])("a topic that names what does not exist: %s", (_, what, other, says) => {
  edit("topics.yaml", (text) => text.replace(what, other));
  expect(findings().join("\n")).toMatch(new RegExp(`data/topics\\.yaml:\\d+ .*${says}`));
});

test("columns that do not go together", () => {
  edit("indicators.yaml", (text) => text.replace("  flow: true\n  symmetric", "  symmetric"));
  edit("units.yaml", (text) =>
    text.replace("kind: physical, symbol: t,", "kind: physical, before: true, symbol: t,"),
  );
  expect(findings().join("\n")).toContain("only a flow is symmetric");
  expect(findings().join("\n")).toContain("only money is written before the number");
});

test("an event that is open to both sides", () => {
  const file = "articles/03-kazakhstan/events.csv";
  edit(file, (text) => text.replace("../2021-02,", "../..,"));
  expect(findings().join("\n")).toMatch(/events\.csv:\d+ .*"\.\.\/\.\."/);
});

test("a fraction in words that is said to be exact", () => {
  const file = "articles/13-agri-food-competitiveness/figures.csv";
  edit(file, (text) => text.replace(/(by-exports-share-agri-food-2020,.*),about,/, "$1,exact,"));
  expect(findings().join("\n")).toContain("a fraction in words is about");
});

test("a figure twice", () => {
  edit(FIGURES, (text) => `${text}${cuba(text)}\n`);
  expect(findings().join("\n")).toContain("stands already in");
});

test("the same thing under two ids", () => {
  edit(FIGURES, (text) => `${text}${cuba(text).replace("eaeu-cu-turnover-2019", "again")}\n`);
  expect(findings().join("\n")).toContain("make it a repeat");
});

test("an unknown column, and one that is missing", () => {
  edit(FIGURES, (text) => text.replace("qualifier", "certainty"));
  expect(findings().join("\n")).toContain('unknown column "certainty"');
  expect(findings().join("\n")).toContain('missing column "qualifier"');
});

test("a file cut in half", () => {
  edit(FIGURES, (text) => text.slice(0, text.length - 40));
  expect(findings().join("\n")).toContain("02-eaeu-partners/figures.csv");
});

test("an event without a party, an unknown key in a list, a name of two places", () => {
  edit("articles/02-eaeu-partners/parties.csv", (text) => text.split("\n").slice(0, 1).join("\n") + "\n");
  edit("indicators.yaml", (text) => text.replace("definition:", "meaning:"));
  edit(
    "entities/cities.yaml",
    (text) => `${text}- { id: NEW-CITY, kind: city, names: { en: Belarus, ru: Новый }, aliases: [] }\n`,
  );
  const found = findings().join("\n");
  expect(found).toContain("has no party");
  expect(found).toMatch(/indicators\.yaml:\d+ .*meaning/);
  expect(found).toContain('both called "belarus"');
});

test("numbers that do not add up", () => {
  edit(FIGURES, (text) =>
    text.replace(",197100000,", ",190100000,").replace("$197.1 million", () => "$190.1 million"),
  );
  expect(findings().join("\n")).toContain("does not agree");
});

test("with findings there is no dataset", () => {
  edit(FIGURES, (text) => text.replace(",CU,", ",XX,"));
  expect(buildDataset(root).dataset).toBeUndefined();
});
