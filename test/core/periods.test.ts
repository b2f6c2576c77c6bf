import fc from "fast-check";
import { flawOfDate } from "../../src/core/periods/flaw-of-date";
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
    ["01.02.2021", "2021-02-01"],
    [44197, "2021-01-01"],
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
    ["янв-фев 21", "2021-01/2021-02"],
    ["Jan-Feb 21", "2021-01/2021-02"],
    ["Q1 21", "2021-Q1"],
    ["Jan 21", "2021-01"],
    ["H1 21", "2021-S1"],
    ["1 кв. 21", "2021-Q1"],
    ["I кв. 21 г.", "2021-Q1"],
    ["I полугодие 20", "2020-S1"],
    ["I паўгоддзе 2020", "2020-S1"],
    ["10 месяцев 20", "2020-01/2020-10"],
    ["Q1-Q2 20", "2020-S1"],
    ["Dec 20 - Jan 21", "2020-12/2021-01"],
    ["дек 20 – янв 21", "2020-12/2021-01"],
    ["01.21", "2021-01"],
    ["1Q99", "1999-Q1"],
    ["15/01/2021", "2021-01-15"],
    ["01/15/2021", "2021-01-15"],
    ["1/1/2021", "2021-01-01"],
    ["2021/1/15", "2021-01-15"],
    ["15-01-2021", "2021-01-15"],
    [20210115, "2021-01-15"],
    [44211.75, "2021-01-15"],
    ["15.01.2021 0:00:00", "2021-01-15"],
    ["пятница, 15 января 2021 г.", "2021-01-15"],
    ["Friday, January 15, 2021", "2021-01-15"],
    ["15-го января 2021", "2021-01-15"],
    ["15/Jan/2021", "2021-01-15"],
    ["янвaрь 2021", "2021-01"],
    ["15.01.2021-20.02.2021", "2021-01-15/2021-02-20"],
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
    "32.01.2021",
    "30.02.2021",
    "2021-02-30",
    "30/02/2021",
    "31 апреля 2021",
    20210230,
    "Jan 1899",
    "1899-01-15",
    "15.01.1899",
    "2101-Q1",
    "first 10 months",
    "10 Dec",
    "01-02-03",
  ])("%s is none", (typed) => expect(readPeriod(typed)).toBeUndefined());
});

const MONTHS_RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(
  " ",
);
const MONTHS_BE =
  "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня".split(
    " ",
  );
const MONTHS_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The ways in which people and programs write one day. */
function formsOfDay(date: Date): (string | number)[] {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const [mm, dd, yy] = [month + 1, day, year % 100].map((part) => String(part).padStart(2, "0"));
  const long = new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: "UTC" }).format(date);
  const slashed = day > 12 || day === month + 1 ? [`${dd}/${mm}/${year}`, `${mm}/${dd}/${year}`] : [];
  return [
    ...[date.getTime() / 86_400_000 + 25_569, `${year}-${mm}-${dd}`, `${year}-${mm}-${dd}T00:00:00`],
    ...[`${dd}.${mm}.${year}`, `${day}.${month + 1}.${year}`, `${dd}.${mm}.${yy}`, `${year}.${mm}.${dd}`],
    ...[`${year}/${mm}/${dd}`, `${year}${mm}${dd}`, Number(`${year}${mm}${dd}`), ...slashed],
    ...[`${day} ${MONTHS_EN[month]} ${year}`, `${dd}-${MONTHS_EN[month]}-${yy}`, long],
    ...[`${MONTHS_EN[month]} ${day}, ${year}`, `${day} ${MONTHS_EN[month]} ${yy}`],
    ...[`${day} ${MONTHS_RU[month]} ${year} г.`, `${day} ${MONTHS_RU[month]} ${yy}`],
    `${day} ${MONTHS_BE[month]} ${year} года`,
  ];
}

test("every form of a day is that day", () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }),
      (moment) => {
        const day = moment.toISOString().slice(0, 10);
        for (const form of formsOfDay(new Date(`${day}T00:00:00Z`)))
          expect([form, readPeriod(form)]).toEqual([form, day]);
      },
    ),
    { numRuns: 300 },
  ));

test("a day that there is not is no day in any form, and is said to be none", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2049 }),
      fc.constantFrom([2, 30], [2, 31], [4, 31], [6, 31], [9, 31], [11, 31], [1, 32], [12, 99]),
      (year, [month = 0, day = 0]) => {
        const mm = String(month).padStart(2, "0");
        for (const form of [
          ...[`${year}-${mm}-${day}`, `${day}.${mm}.${year}`, `${day}/${mm}/${year}`, `${mm}/${day}/${year}`],
          ...[`${day} ${MONTHS_EN[month - 1]} ${year}`, `${day} ${MONTHS_RU[month - 1]} ${year} г.`],
        ]) {
          expect([form, readPeriod(form)]).toEqual([form, undefined]);
          expect([form, flawOfDate(form)?.kind]).toEqual([form, "impossible"]);
        }
      },
    ),
  ));

test("why a date cannot be read", () => {
  expect(flawOfDate("12/01/2020")).toEqual({ kind: "unclear", days: ["2020-01-12", "2020-12-01"] });
  expect(flawOfDate("15.01.1899")?.kind).toBe("outside");
  expect(flawOfDate("2101-Q1")?.kind).toBe("outside");
  expect(flawOfDate(1899)?.kind).toBe("outside");
  expect(flawOfDate("29.02.2021")?.kind).toBe("impossible");
  for (const other of ["Atlantis", "Q5 2021", "last year", 1.5, "9".repeat(50_000)])
    expect(flawOfDate(other)).toBeUndefined();
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
