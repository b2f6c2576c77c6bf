import {
  comparePeriods,
  daysOf,
  normalizePeriod,
  partsOfPeriod,
  yearBefore,
} from "../../src/core/periods/period";
import { readPeriod } from "../../src/core/periods/read-period";
import { labelPeriod } from "../../src/core/words/period-label";
import { realDataset } from "../real-dataset";

describe("a period as people type it", () => {
  test.each([
    [2020, "2020"],
    ["2020", "2020"],
    ["2020 год", "2020"],
    ["2020 г.", "2020"],
    ["Q1 2021", "2021-Q1"],
    ["2021Q1", "2021-Q1"],
    ["1Q2021", "2021-Q1"],
    ["1 quarter 2021", "2021-Q1"],
    ["first quarter of 2021", "2021-Q1"],
    ["I кв. 2021", "2021-Q1"],
    ["1-й квартал 2021", "2021-Q1"],
    ["первый квартал 2021 года", "2021-Q1"],
    ["H1 2020", "2020-S1"],
    ["1 полугодие 2020", "2020-S1"],
    ["first half of 2020", "2020-S1"],
    ["Jan 2021", "2021-01"],
    ["2021-01", "2021-01"],
    ["01/2021", "2021-01"],
    ["01.2021", "2021-01"],
    ["2021M1", "2021-01"],
    ["январь 2021", "2021-01"],
    ["студзень 2021", "2021-01"],
    ["май 2021", "2021-05"],
    ["Jan-Feb 2021", "2021-01/2021-02"],
    ["янв–фев 2021", "2021-01/2021-02"],
    ["10 months 2020", "2020-01/2020-10"],
    ["9 мес. 2020", "2020-01/2020-09"],
    ["Dec 2020 - Jan 2021", "2020-12/2021-01"],
    ["2016-2020", "2016/2020"],
    ["2021 to 2025", "2021/2025"],
    ["1 December 2020", "2020-12-01"],
    ["Dec 1, 2020", "2020-12-01"],
    ["1 декабря 2020", "2020-12-01"],
    ["01.02.2021", "2021-02"],
    [44197, "2021-01"],
    [202101, "2021-01"],
    ["2020г.", "2020"],
    ["2020-й год", "2020"],
    ["(2020)", "2020"],
    ["2,020", "2020"],
    ["2016-20", "2016/2020"],
    ["2020..2021", "2020/2021"],
    ["from 2016 to 2020", "2016/2020"],
    ["с 2016 по 2020 год", "2016/2020"],
    ["1Q21", "2021-Q1"],
    ["Q1'21", "2021-Q1"],
    ["2021 1Q", "2021-Q1"],
    ["Q1 of 2021", "2021-Q1"],
    ["1кв2021", "2021-Q1"],
    ["Q2-Q3 2020", "2020-04/2020-09"],
    ["I-II кв. 2020", "2020-S1"],
    ["2020Q1-2020Q2", "2020-S1"],
    ["Q1 2020 - Q1 2021", "2020-01/2021-03"],
    ["first half-year 2020", "2020-S1"],
    ["I п/г 2020", "2020-S1"],
    ["Jan-21", "2021-01"],
    ["янв'21", "2021-01"],
    ["янв.2021", "2021-01"],
    ["2021-Jan", "2021-01"],
    ["2021.01", "2021-01"],
    ["M01 2021", "2021-01"],
    ["мае 2021", "2021-05"],
    ["first two months of 2021", "2021-01/2021-02"],
    ["первые два месяца 2021 года", "2021-01/2021-02"],
    ["девять месяцев 2020", "2020-01/2020-09"],
    ["2mo 2021", "2021-01/2021-02"],
    ["Jan & Feb 2021", "2021-01/2021-02"],
    ["январь и февраль 2021", "2021-01/2021-02"],
    ["с января по февраль 2021 года", "2021-01/2021-02"],
    ["01.2021-02.2021", "2021-01/2021-02"],
    ["01-02.2021", "2021-01/2021-02"],
    ["2021-01-2021-02", "2021-01/2021-02"],
    ["2021M01:2021M02", "2021-01/2021-02"],
    ["01.01.2021-28.02.2021", "2021-01/2021-02"],
    ["2021-01-01/2021-02-28", "2021-01/2021-02"],
    ["2021-01-15T00:00:00", "2021-01-15"],
    ["19-Mar-2021", "2021-03-19"],
    ["на 1 декабря 2020 года", "2020-12-01"],
  ])("%s is %s", (typed, period) => expect(readPeriod(typed)).toBe(period));

  test.each([
    "",
    "twenty",
    "Q5 2021",
    "30 Feb 2021",
    "13/2021",
    "2020 2021",
    "2021-1",
    1.5,
    1899,
    2101,
    -3,
    3e6,
    "Jan Feb Mar 2021",
    "Jan and Mar 2021",
    "12/01/2020",
    "2021-02/2021-01",
    "2020 and 2021",
    "Jan",
    202113,
    500_000,
  ])("%s is none", (typed) => expect(readPeriod(typed)).toBeUndefined());
});

test("every period of the record can be typed as it is shown, in both languages", () => {
  const periods = new Set(
    realDataset.figures.flatMap(({ period, basePeriod }) => [period, basePeriod ?? period]),
  );
  for (const period of periods) {
    expect([period, readPeriod(labelPeriod(period, "en"))]).toEqual([period, period]);
    expect([period, readPeriod(labelPeriod(period, "ru"))]).toEqual([period, period]);
  }
});

test("the same stretch has one name", () => {
  expect(normalizePeriod("2021-01/2021-03")).toBe("2021-Q1");
  expect(normalizePeriod("2020-01/2020-12")).toBe("2020");
  expect(normalizePeriod("2021-Q1/2021-Q2")).toBe("2021-S1");
  expect(normalizePeriod("2021/2020")).toBeUndefined();
  expect(normalizePeriod("2021-02-30")).toBeUndefined();
});

test("the latest is the one that ends last; of two that end together the longer says more", () => {
  const periods = ["2021", "2021-Q1", "2021-03", "2021-01/2021-02", "2020"];
  expect([...periods].sort(comparePeriods)).toEqual([
    "2020",
    "2021-01/2021-02",
    "2021-03",
    "2021-Q1",
    "2021",
  ]);
});

test("days, the year before, parts", () => {
  expect(daysOf("2020-02")).toEqual({ start: 20200201, end: 20200229 });
  expect(yearBefore("2021-01/2021-02")).toBe("2020-01/2020-02");
  expect(partsOfPeriod("2021-Q1")).toEqual([["2021-01", "2021-02", "2021-03"]]);
  expect(partsOfPeriod("2020")).toContainEqual(["2020-S1", "2020-S2"]);
  expect(partsOfPeriod("2020-12-01")).toEqual([]);
});

test("a period that there is not is shown as it is written", () => {
  for (const language of ["en", "ru"] as const)
    for (const period of ["2020-Q9", "2020-S7", "2020-13", "2020-00"])
      expect(labelPeriod(period, language)).not.toContain("undefined");
  expect(labelPeriod("2020-Q9", "ru")).toBe("9 квартал 2020");
});
