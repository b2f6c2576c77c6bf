import { compareEventDates, isEventDate } from "../../src/core/periods/event-date";
import { findTable, layOut } from "../../src/core/tables/layout";
import { labelPeriod } from "../../src/core/words/period-label";
import { evaluate } from "../../src/formula/evaluate";
import { listItems } from "../../src/search/browse-item";
import { meets } from "../../src/search/facets";
import { sortItems } from "../../src/search/sort-items";
import { realEdition as edition } from "../real-dataset";

describe("the date of what has no date of its own", () => {
  test.each(["2021", "2021-03", "2021-03-19", "2021-S1", "2021-01/2021-02", "../2021-03", "../2019"])(
    "%s is a date",
    (date) => expect(isEventDate(date)).toBe(true),
  );

  test.each(["..", "../", "../..", "../2021-13", "../2021-02-30", "../2021/2022", "2021/..", "before 2021"])(
    "%s is none",
    (date) => expect(isEventDate(date)).toBe(false),
  );

  test("comes last in order of time", () => {
    const dates = ["../2019", "2021-03", "../2018-01", "2021", "1993-01"];
    expect(dates.sort(compareEventDates)).toEqual(["1993-01", "2021", "2021-03", "../2018-01", "../2019"]);
  });

  test.each([
    ["../2021-03", "March 2021 or earlier", "март 2021 или ранее"],
    ["../2019", "2019 or earlier", "2019 или ранее"],
    ["../2021-03-19", "19 March 2021 or earlier", "19 марта 2021 или ранее"],
  ])("%s reads as %s", (date, english, russian) => {
    expect(labelPeriod(date, "en")).toBe(english);
    expect(labelPeriod(date, "ru")).toBe(russian);
  });
});

const isUndated = (text: unknown) => String(text).endsWith("or earlier");
const tail = (dates: unknown[]) => dates.slice(dates.findIndex(isUndated));

test("lists and prepared tables have undated events at the end", () => {
  const answered = evaluate('=AGREEMENTS("Belarus")', { edition, language: "en" });
  const listed = answered.map(([date]) => date);
  const table = findTable(edition, "openings-and-plans");
  const laid = table ? layOut({ edition, language: "en" }, table).rows.map(([date]) => date) : [];
  const shown = laid.map((cell) => (cell && "text" in cell ? cell.text : ""));
  for (const dates of [listed, shown]) {
    expect(dates.filter(isUndated).length).toBeGreaterThan(1);
    expect(tail(dates).every(isUndated)).toBe(true);
  }
});

test.each(["newest", "oldest"] as const)("%s first, undated events come last", (order) => {
  const sorted = sortItems(listItems(edition).events, order, edition, "en");
  const dates = sorted.map((item) => (item.kind === "event" ? labelPeriod(item.event.date, "en") : ""));
  expect(tail(dates).length).toBeGreaterThan(10);
  expect(tail(dates).every(isUndated)).toBe(true);
});

test("they are found under the year by which they had happened", () => {
  const item = listItems(edition).events.find(({ id }) => id === "essil-tests");
  expect(item && meets(edition, item, { period: ["2021"] })).toBe(true);
});
