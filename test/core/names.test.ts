import { editDistance } from "../../src/core/names/edit-distance";
import { fold } from "../../src/core/names/fold";
import { NameIndex } from "../../src/core/names/name-index";
import { realEdition } from "../real-dataset";

const { entities, products } = realEdition;
const idOf = (name: string) => entities.resolve(name).map((position) => entities.items[position]?.id);

test.each([
  ["Belarus", "BY"],
  ["  belarus ", "BY"],
  ["БЕЛАРУСЬ", "BY"],
  ["Белоруссия", "BY"],
  ["BLR", "BY"],
  ["Great Britain", "GB"],
  ["UK", "GB"],
  ["U.S.A.", "US"],
  ["Ivory Coast", "CI"],
  ["Turkiye", "TR"],
  ["ЕАЭС", "EAEU"],
  ["BUTB", "BUTB"],
  ["БУТБ", "BUTB"],
  ["BUCE", "BUTB"],
  ["High Technology Park", "HTP"],
  ["ПВТ", "HTP"],
  ["Великий камень", "GREAT-STONE"],
  ["St Petersburg", "RU-SPE"],
  ["Сычуань", "CN-SC"],
])("%s is %s", (name, id) => expect(idOf(name)).toEqual([id]));

test("a misspelt name is never guessed, but what was probably meant is said", () => {
  expect(idOf("Uzbekstan")).toEqual([]);
  expect(entities.nearest("Uzbekstan")).toContain("Uzbekistan");
  expect(entities.nearest("Узбекистон")).toContain("Узбекистан");
  expect(entities.nearest("Kazakh")[0]).toBe("Kazakhstan");
  expect(entities.nearest("Xyzzy")).toEqual([]);
});

test("two countries that share a name have it neither", () => expect(idOf("Congo")).toEqual([]));

test("products may share a name: the lookup takes the one that has a figure", () => {
  const found = products.resolve("agricultural products").map((position) => products.items[position]?.id);
  expect(found).toEqual(expect.arrayContaining(["agri-food"]));
});

test("names are compared without case, marks, stops and odd spaces", () => {
  expect(fold("  Türkiye ")).toBe("turkiye");
  expect(fold("«Гомсельмаш»")).toBe("гомсельмаш");
  expect(fold("Могилёв")).toBe(fold("Могилев"));
  expect(fold("Минский  район")).toBe("минский район");
  expect(fold("St. Petersburg")).toBe(fold("St Petersburg"));
});

test("distance counts a swap as one slip and gives up beyond its limit", () => {
  expect(editDistance("belraus", "belarus", 3)).toBe(1);
  expect(editDistance("cuba", "cube", 3)).toBe(1);
  expect(editDistance("cuba", "kazakhstan", 3)).toBe(Infinity);
});

test("what was asked before is cached, within bounds", () => {
  const index = new NameIndex([{ id: "BY", names: { en: "Belarus", ru: "Беларусь" }, aliases: [] }]);
  for (let i = 0; i < 50_000; i++) index.resolve(`nowhere ${i}`);
  expect(index.resolve("Belarus")).toEqual([0]);
});
