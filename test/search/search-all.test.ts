import { openEdition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import { searchAll } from "../../src/search/search-all";
import { searchFigures } from "../../src/search/search-figures";
import dataset from "../../src/dataset/dataset.json";

const edition = openEdition(dataset as unknown as Dataset);
const firstFigures = (text: string, count = 3) =>
  searchAll(edition, text)
    .figures.slice(0, count)
    .map(({ id }) => id);

describe("searchAll", () => {
  it.each([
    "food exports to Azerbaijan",
    "экспорт продовольствия в Азербайджан",
    "food exprots Azerbaijn",
    "продоволствие Азербайджан экспорт",
  ])("finds the food that Belarus sells to Azerbaijan: %s", (text) => {
    const { figures, isPartial } = searchAll(edition, text);
    expect(isPartial).toBe(false);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(({ partner, indicator }) => partner === "AZ" && indicator === "exports")).toBe(true);
  });

  it("does not take one year for another", () => {
    const [first] = searchAll(edition, "turnover Belarus 2019").figures;
    expect(first?.period).toBe("2019");
  });

  it("does not take one flow for the other", () => {
    const { figures } = searchAll(edition, "imports");
    expect(figures.every(({ indicator, note }) => indicator === "imports" || note?.includes("import"))).toBe(
      true,
    );
  });

  it("finds a plant by its country", () => {
    expect(searchAll(edition, "Belarus steel exports").figures.map(({ entity }) => entity)).toContain("BMZ");
  });

  it("finds events, twinned towns and places too", () => {
    const found = searchAll(edition, "Leningrad region");
    expect(found.places.map(({ id }) => id)).toContain("RU-LEN");
    expect(searchAll(edition, "побратимы Мозырь").events.length).toBeGreaterThan(0);
    expect(searchAll(edition, "agreement Uzbekistan education").events.length).toBeGreaterThan(0);
  });

  it("shows what has some of the words when nothing has all, and says so", () => {
    const found = searchAll(edition, "footwear Cuba");
    expect(found.isPartial).toBe(true);
    expect(found.figures.length).toBeGreaterThan(0);
  });

  it("finds nothing for nonsense", () => {
    expect(searchAll(edition, "qqqqwwww")).toMatchObject({ figures: [], events: [], places: [] });
  });

  it("answers functions with the figures alone", () => {
    expect(searchFigures(edition)("food exports to Azerbaijan", 2).map(({ id }) => id)).toEqual(
      firstFigures("food exports to Azerbaijan", 2),
    );
  });
});
