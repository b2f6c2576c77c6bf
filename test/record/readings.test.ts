import { realDataset, realEdition } from "../real-dataset";

/** What readings of the record against the texts have put right, and what must not slip back. */

const figure = (id: string) => realDataset.figures.find((one) => one.id === id);
const parties = (id: string) => realDataset.events.find((one) => one.id === id)?.parties;
const place = (code: string) => realEdition.entities.get(code);

test.each([
  ["IR", "Iran", "Иран", "Іран"],
  ["MD", "Moldova", "Молдова", "Малдова"],
  ["LA", "Laos", "Лаос", "Лаос"],
  ["FM", "Micronesia", "Микронезия", "Мікранезія"],
  ["CF", "Central African Republic", "Центральноафриканская Республика", "Цэнтральна-Афрыканская Рэспубліка"],
  ["MK", "North Macedonia", "Северная Македония", "Паўночная Македонія"],
])("%s has its usual names", (code, en, ru, be) => expect(place(code)?.names).toEqual({ en, ru, be }));

test("where two marks stand, both references back the figures", () => {
  const both = realDataset.figures.filter(({ sources }) => {
    const backing = sources.map(({ citation }) => citation);
    return backing.includes("002-49") && backing.includes("002-50");
  });
  expect(both).toHaveLength(7);
});

test.each([
  ["butb-exports-lumber-2021-volume", { status: "estimate" }],
  ["by-ho-cn-partner-regions-2018", { indicator: "partner-regions", value: 3, period: "2018" }],
  ["by-raw-material-use-wood-pellets-2021", { entity: "BY", value: 100, qualifier: "almost" }],
  ["by-programme-parts-smart-cities-2021", { product: "smart-cities", value: 3 }],
  ["by-programme-parts-digital-development-2021-2025", { product: "digital-development", value: 6 }],
  ["fez-vitebsk-sectors-2021", { indicator: "sectors", value: 16 }],
  ["belkarolin-construction-stages-2021", { indicator: "construction-stages", value: 3 }],
  ["belarus-pavilion-chengdu-pavilion-zones-2019-11", { indicator: "pavilion-zones", value: 7 }],
  ["gidropress-container-volume-barrels-2021", { indicator: "container-volume", unit: "L" }],
  ["bellesbumprom-exports-share-2020", { qualifier: "about", resolution: 0 }],
  ["by-exports-share-agri-food-2020", { qualifier: "about", resolution: 0 }],
])("%s says what it speaks of", (id, says) => expect(figure(id)).toMatchObject(says));

test.each([
  ["butb-cn-exports-lumber-2021-01"],
  ["butb-cn-exports-lumber-2021-01-title"],
  ["butb-cn-exports-lumber-2021-01-volume"],
  ["butb-cn-exports-lumber-2021-title"],
  ["butb-gb-exports-wooden-poles-2021-01"],
  ["butb-gb-exports-wooden-poles-2021-01-pieces"],
  ["butb-cn-exports-rapeseed-oil-2021-01"],
  ["butb-cn-exports-milk-powder-2021-01"],
  ["butb-cn-additional-proceeds-lumber-2021-01"],
  ["butb-cn-lots-offered-milk-powder-2021-01"],
  ["butb-exports-beet-pulp-molasses-2020"],
  ["gomselmash-kz-deliveries-harvester-kits-2020-12"],
  ["fez-vitebsk-new-residents-2021-01-2021-02"],
])("%s counts a part of its period", (id) => expect(figure(id)?.coverage).toBe("part"));

test("bodies stand where they belong, misprints lead to what is meant", () => {
  expect(place("MMK-TRADE-HOUSE")?.aliases).toContain("Trade House MKK");
  expect(place("GREAT-STONE")?.parent).toBe("BY-MI");
  expect(place("JIME")?.parent).toBe("NASB");
  expect(parties("fez-minsk-altovatt-2021-02")).toContain("IE");
  expect(figure("altovatt-investment-2021")?.partner).toBe("IE");
});

test("what is no flow may have a partner, and the columns say so", () => {
  const others = realDataset.figures.filter(
    ({ indicator, partner }) => partner !== undefined && !realEdition.indicators.get(indicator)?.flow,
  );
  expect(others.length).toBeGreaterThan(20);
});
