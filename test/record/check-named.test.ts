import { buildDataset } from "../../tools/record/build-dataset";
import { checkNamed } from "../../tools/record/check-named";
import { listCountries } from "../../tools/record/countries";

const { record } = buildDataset("data");
const cuba = record.figures.filter(({ id }) => id === "eaeu-cu-turnover-2019");
const reason = { what: "partner" as const, reason: "for the test", at: { file: "unnamed.yaml", line: 1 } };

const unsaid = (line: string, unnamed: (typeof reason & { figure: string })[] = [], change = {}) =>
  checkNamed(
    { ...record, figures: cuba.map((row) => ({ ...row, from: 1, to: 1, ...change })), unnamed },
    listCountries(record.countries),
    new Map([["002", { lines: [line], sha256: "" }]]),
  ).map(({ message }) => message);

test.each([
  ["Trade of the EAEU and Cuba in 2019", []],
  ["Trade of “EAEU” with Cuban partners, 2019", []],
  ["Trade of the EAEU in 2019", ["partner"]],
  ["Trade of the EAEUX and Cuba in 2019", []],
  ["Trade with Cuba in 2019", ["entity"]],
  ["Trade of the EAEU and Cuba last year", ["period"]],
  ["Trade in 2018", ["entity", "partner", "period"]],
])("%s: %s missing", (line, missing) => {
  expect(unsaid(line)).toEqual(
    missing.map((what) => `the ${what} of "eaeu-cu-turnover-2019" stands not in lines 1–1`),
  );
});

test.each([
  ["2020", "Trade of the EAEU and Cuba last year", 0],
  ["2021", "Trade of the EAEU and Cuba", 0],
  ["2021-03", "Trade of the EAEU and Cuba", 1],
  ["2021-03", "Trade of the EAEU and Cuba in March", 0],
  ["2019-Q2", "Trade of the EAEU and Cuba in the second quarter of 2019", 0],
  ["2019/2020", "Trade of the EAEU and Cuba from 2019 until last year", 0],
])("%s in: %s", (period, line, missing) => expect(unsaid(line, [], { period })).toHaveLength(missing));

test("a reason excuses, and is itself told when nothing is missing", () => {
  const excuse = [{ ...reason, figure: "eaeu-cu-turnover-2019" }];
  expect(unsaid("Trade of the EAEU in 2019", excuse)).toEqual([]);
  expect(unsaid("Trade of the EAEU and Cuba in 2019", excuse)).toEqual([
    'the partner of "eaeu-cu-turnover-2019" needs no reason',
  ]);
});
