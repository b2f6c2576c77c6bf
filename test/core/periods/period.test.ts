import {
  comparePeriods,
  daysOf,
  joinPeriods,
  normalizePeriod,
  partsOfPeriod,
  periodOfMonths,
  yearBefore,
} from "../../../src/core/periods/period";

test.each([
  ["2020", "2020"],
  ["2020-S1", "2020-S1"],
  ["2020-S2", "2020-S2"],
  ["2020-Q4", "2020-Q4"],
  ["2020-12", "2020-12"],
  ["2020-02-29", "2020-02-29"],
  ["2020-01/2020-12", "2020"],
  ["2020-01/2020-06", "2020-S1"],
  ["2020-07/2020-12", "2020-S2"],
  ["2020-Q1/2020-Q2", "2020-S1"],
  ["2020-02/2020-07", "2020-02/2020-07"],
  ["2021-01/2021-03", "2021-Q1"],
  ["2021-04/2021-06", "2021-Q2"],
  ["2021-02/2021-04", "2021-02/2021-04"],
  ["2021-01/2021-02", "2021-01/2021-02"],
  ["2020/2020", "2020"],
  ["2018/2020", "2018/2020"],
  ["2018-01/2019-12", "2018/2019"],
  ["2018-02/2019-01", "2018-02/2019-01"],
  ["2018-07/2020-06", "2018-07/2020-06"],
  ["2021-01-01/2021-02-28", "2021-01/2021-02"],
  ["2021-01-01/2021-02-27", "2021-01-01/2021-02-27"],
  ["2021-01-02/2021-02-28", "2021-01-02/2021-02-28"],
  ["2021-01-01/2021-02", "2021-01-01/2021-02"],
  ["2021-01-01", "2021-01-01"],
])("%s is %s", (text, period) => expect(normalizePeriod(text)).toBe(period));

test.each([
  ...["", "20", "20200", "2020-", "2020-S0", "2020-S3", "2020-Q0", "2020-Q5", "2020-00", "2020-13"],
  ...["2021-02-29", "2021-02-00", "2021-04-31", "x2020", "2020x", "2021/2020", "2020-02/2020-01"],
  ...["2020/2021/2022", "2020/", "/2020"],
])("%j is no period", (text) => expect(normalizePeriod(text)).toBeUndefined());

test("periods are joined from the start of one to the end of the other", () => {
  expect(joinPeriods("2020-Q1", "2020-Q2")).toBe("2020-S1");
  expect(joinPeriods("2018/2019", "2020/2021")).toBe("2018/2021");
  expect(joinPeriods("2021", "2020")).toBeUndefined();
  expect(joinPeriods(undefined, "2020")).toBeUndefined();
  expect(joinPeriods("2020", undefined)).toBeUndefined();
});

test("months of two years", () => {
  expect(periodOfMonths(2021, 1, 2021, 2)).toBe("2021-01/2021-02");
  expect(periodOfMonths(2021, 1, 2021, 12)).toBe("2021");
  expect(periodOfMonths(2021, 12, 2021, 12)).toBe("2021-12");
  expect(periodOfMonths(2021, 3, 2021, 2)).toBeUndefined();
  expect(periodOfMonths(2021, 0, 2021, 2)).toBeUndefined();
  expect(periodOfMonths(2021, 1, 2021, 13)).toBeUndefined();
});

test.each([
  ["2020", 20200101, 20201231],
  ["2020-S1", 20200101, 20200630],
  ["2020-S2", 20200701, 20201231],
  ["2020-Q1", 20200101, 20200331],
  ["2020-Q3", 20200701, 20200930],
  ["2020-02", 20200201, 20200229],
  ["2021-02", 20210201, 20210228],
  ["2020-12-01", 20201201, 20201201],
  ["2019-11/2020-02", 20191101, 20200229],
])("%s is from %d to %d", (period, start, end) => expect(daysOf(period)).toEqual({ start, end }));

test("what ends earlier comes first, and of two that end together the longer comes later", () => {
  const mixed = ["2020", "2020-12", "2019", "2020-S2", "2020-Q1"];
  expect(mixed.sort(comparePeriods)).toEqual(["2019", "2020-Q1", "2020-12", "2020-S2", "2020"]);
});

test.each([
  ["2020", "2019"],
  ["2020-Q1", "2019-Q1"],
  ["2019-11/2020-02", "2018-11/2019-02"],
  ["2018/2020", "2017/2019"],
  ["2021-01-15", "2020-01-15"],
])("a year before %s is %s", (period, before) => expect(yearBefore(period)).toBe(before));

test("a period falls into equal parts, twelve at most", () => {
  const months = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, "0")}`);
  expect(partsOfPeriod("2020")).toEqual([
    ["2020-S1", "2020-S2"],
    ["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"],
    months,
  ]);
  expect(partsOfPeriod("2020-Q1")).toEqual([months.slice(0, 3)]);
  expect(partsOfPeriod("2019/2020")[0]).toEqual(["2019", "2020"]);
  expect(partsOfPeriod("2019/2020").map(({ length }) => length)).toEqual([2, 4, 8]);
  expect(partsOfPeriod("2020-02/2020-04")).toEqual([["2020-02", "2020-03", "2020-04"]]);
  expect(partsOfPeriod("2020-02")).toEqual([]);
  expect(partsOfPeriod("2020-02-01")).toEqual([]);
});
