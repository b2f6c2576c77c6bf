import { boundsOf } from "../../src/core/figures/bounds";
import { showSaid, showSigned } from "../../src/core/show/display";
import { openEdition } from "../../src/core/edition/edition";
import type { Figure } from "../../src/core/record";
import { howSaid } from "../../src/core/words/how-said";
import { realDataset } from "../real-dataset";

const edition = openEdition(realDataset);
const figure = (id: string) => realDataset.figures.find((one) => one.id === id) as Figure;
const milk = figure("butb-cn-exports-milk-powder-2021-01");
const oil = figure("butb-cn-exports-rapeseed-oil-2021-01");

test("a part of the period is a lower bound of the whole", () => {
  expect(boundsOf(milk)).toEqual({ low: 940000, high: Infinity });
  expect(boundsOf({ ...milk, coverage: undefined }).high).toBe(940000);
});

test("it is said so, in both languages", () => {
  expect(showSaid(edition, milk, "en")).toBe("$940K (part of the period)");
  expect(showSaid(edition, milk, "ru")).toMatch(/\(за часть периода\)$/);
  expect(showSigned(edition, milk, "en")).toMatch(/^≥ /);
  expect(howSaid(oil, "en")).toBe("about, part of the period");
  expect(howSaid(oil, "ru")).toMatch(/, за часть периода$/);
  expect(howSaid({ qualifier: "exact" }, "en", "exact")).toBe("exact");
});

test("a whole is chosen before a part, however it is said", () => {
  const whole: Figure = { ...milk, id: "whole", coverage: undefined, qualifier: "more_than" };
  expect([milk, whole].sort(edition.figures.byPreference)[0]?.id).toBe("whole");
});

test("sessions and stretches are marked", () => {
  const parts = realDataset.figures.filter(({ coverage }) => coverage === "part").map(({ id }) => id);
  expect(parts).toEqual(
    expect.arrayContaining([
      "butb-cn-exports-lumber-2021-title",
      "butb-exports-beet-pulp-molasses-2020",
      "butb-gb-exports-wooden-poles-2021-01",
    ]),
  );
});
