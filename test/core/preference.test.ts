import { openEdition } from "../../src/core/edition/edition";
import { showValue } from "../../src/core/show/display";
import { numberFormat, unitOf } from "../../src/core/show/number-format";
import type { Dataset, Unit } from "../../src/core/record";
import { filterFigures } from "../../src/core/lists/filter-figures";
import { sortItems } from "../../src/search/sort-items";
import { figureItem } from "../../src/search/browse-item";
import { datasetOf, figureOf } from "../small-dataset";

/** A record whose currency, indicator and product the code has never heard of. */
const unit = (fields: Partial<Unit> & Pick<Unit, "id" | "kind">): Unit => ({
  symbol: fields.id,
  names: { en: fields.id, ru: fields.id },
  ...fields,
});
const tonnes = figureOf({ id: "tonnes", indicator: "barter", unit: "T", value: 5 });
const money = figureOf({ id: "money", indicator: "barter", unit: "GBP", value: 3, qualifier: "about" });
const dataset: Dataset = {
  ...datasetOf([tonnes, money]),
  indicators: [
    {
      id: "barter",
      names: { en: "Barter", ru: "Бартер" },
      aliases: [],
      definition: "Goods for goods.",
      flow: true,
      symmetric: true,
    },
  ],
  units: [
    unit({ id: "GBP", kind: "currency", symbol: "£", before: true }),
    unit({ id: "T", kind: "physical", symbol: "t" }),
  ],
};
const edition = openEdition(dataset);

test("money comes before weights, whatever the currency", () => {
  expect([tonnes, money].sort(edition.figures.byPreference)[0]?.id).toBe("money");
  const items = [tonnes, money].map(figureItem);
  expect(sortItems(items, "largest", edition, "en").map(({ id }) => id)).toEqual(["money", "tonnes"]);
});

test("a symbol goes where the list of units says", () => {
  expect(showValue(edition, { value: 3, unit: "GBP", resolution: 1 }, "en")).toBe("£3");
  expect(numberFormat(3, unitOf(edition, { unit: "GBP" }), 1, { language: "en" })).toBe('"£"#,##0');
});

test("what is the same from either side is found from either", () => {
  const ids = (entity: string, partner: string) =>
    filterFigures(edition, { entity, partner }).map(({ id }) => id);
  expect(ids("BB", "AA")).toEqual(ids("AA", "BB"));
  const oneWay = openEdition({
    ...dataset,
    indicators: dataset.indicators.map((one) => ({ ...one, symmetric: undefined })),
  });
  expect(filterFigures(oneWay, { entity: "BB", partner: "AA" })).toEqual([]);
});
