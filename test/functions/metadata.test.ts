import { FUNCTIONS, type FunctionDescription } from "../../src/core/question/functions";
import { CALLS } from "../../src/core/calls/calls";
import { LISTS } from "../../src/core/calls/codes";
import { EDITION_ATTRIBUTES } from "../../src/core/calls/edition";
import { FIGURE_ATTRIBUTES } from "../../src/core/calls/figure-info";
import { STYLES } from "../../src/core/show/cite";
import { readOptions } from "../../src/core/arguments/options";
import { EVENT_KINDS } from "../../src/core/record";
import { buildFunctionsMetadata } from "../../tools/webpack/functions-metadata.js";
import { realDataset, realEdition } from "../real-dataset";
import { BUILT_IN_NAMES } from "./built-in-names";

interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny: boolean;
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    options?: Record<string, boolean>;
    result: object;
    parameters: {
      name: string;
      description: string;
      type: string;
      optional?: boolean;
      dimensionality?: string;
      customEnumId?: string;
    }[];
  }[];
}

let english: Metadata;
let russian: Metadata;
beforeAll(async () => {
  ({ english, russian } = await buildFunctionsMetadata("https://localhost:3000"));
});

const SIGNATURES: Record<string, string> = {
  TURNOVER: "reporter[] partner[] period[] product?[] options?",
  EXPORTS: "reporter[] partner[] period[] product?[] options?",
  IMPORTS: "reporter[] partner[] period[] product?[] options?",
  TRADEBALANCE: "reporter[] partner[] period[] product?[] options?",
  TRADEGROWTH: "flow reporter[] partner[] period[] product?[] options?",
  FIGURE: "indicator entity[] period[] partner?[] product?[] options?",
  FIGURES: "indicator? entity? period? partner? product? options?",
  FIGSEARCH: "text limit?",
  AGREEMENTS: "party? second? from? to? kind?",
  TWINTOWNS: "place?",
  PREPARED: "table",
  CODES: "list",
  CITE: "figure style?",
  WHY: "figure",
  FIGUREINFO: "figure attribute",
  EDITION: "attribute?",
};

test("the functions and their parameters are these", () => {
  const signatures = english.functions.map(({ name, parameters }) => [
    name,
    parameters
      .map((p) => `${p.name}${p.optional ? "?" : ""}${p.dimensionality === "matrix" ? "[]" : ""}`)
      .join(" "),
  ]);
  expect(Object.fromEntries(signatures)).toEqual(SIGNATURES);
});

test("every function has a body, and every body a function", () =>
  expect(english.functions.map(({ name }) => name).sort()).toEqual(Object.keys(CALLS).sort()));

test("each is described with an example in the first hundred characters, within Excel's limits", () => {
  for (const { name, description, parameters } of [...english.functions, ...russian.functions]) {
    expect(description.slice(0, 100)).toContain(`=${name}(`);
    expect(description.length).toBeLessThanOrEqual(1024);
    for (const parameter of parameters) {
      expect([name, parameter.name, parameter.description.length > 5]).toEqual([name, parameter.name, true]);
      expect(parameter.description.length).toBeLessThanOrEqual(512);
    }
  }
});

test("none is volatile, streams or asks for addresses", () => {
  for (const { options } of english.functions) expect(options).toBeUndefined();
});

test("cells may be handed over with their cards and errors", () => {
  expect(english).toMatchObject({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
});

test("in Russian the names are the same and the words are not", () => {
  expect(russian.functions.map(({ id, name }) => [id, name])).toEqual(
    english.functions.map(({ id, name }) => [id, name]),
  );
  for (const { description } of russian.functions) expect(description).toMatch(/[а-яё]{4}/i);
});

test("no name is a function of Excel's in any language, a cell or a word that Excel keeps", () => {
  for (const { name } of english.functions) {
    expect(BUILT_IN_NAMES).not.toContain(name);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
  }
});

describe("lists for autocomplete", () => {
  const valuesOf = (id: string) =>
    english.enums.find((one) => one.id === id)?.values.map(({ stringValue }) => stringValue);

  test("are what the functions know", () => {
    expect(valuesOf("Style")).toEqual([...STYLES]);
    expect(valuesOf("Kind")).toEqual([...EVENT_KINDS]);
    expect(valuesOf("List")?.sort()).toEqual(Object.keys(LISTS).sort());
    expect(valuesOf("Attribute")?.sort()).toEqual(Object.keys(FIGURE_ATTRIBUTES).sort());
    expect(valuesOf("EditionAttribute")).toEqual(Object.keys(EDITION_ATTRIBUTES));
    expect(valuesOf("Table")).toEqual(realDataset.tables.map(({ id }) => id));
  });

  test("are shown in the language of the metadata, and hand over the same text in every language", () => {
    for (const { id, values } of russian.enums) {
      expect(values.map(({ stringValue }) => stringValue)).toEqual(valuesOf(id));
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
      for (const { tooltip } of values) expect(tooltip).toMatch(/[а-яё]/i);
    }
    const shown = (id: string) => russian.enums.find((one) => one.id === id)?.values.map(({ name }) => name);
    for (const id of ["Flow", "Kind", "List", "Attribute", "EditionAttribute", "Indicator", "Table"])
      expect(shown(id)?.filter((name) => !/[а-яё]/i.test(name))).toEqual([]);
    expect(shown("Indicator")).toEqual(realDataset.indicators.map(({ names }) => names.ru));
  });

  test("hand over texts that lead to the indicator", () => {
    const handedOver = valuesOf("Indicator") ?? [];
    expect(handedOver.length).toBe(realDataset.indicators.length);
    for (const text of handedOver)
      expect([text, realEdition.indicators.resolve(text).length]).toEqual([text, 1]);
  });

  test("offer only options that are taken", () => {
    for (const [name, { options = [] }] of Object.entries<FunctionDescription>(FUNCTIONS))
      for (const option of valuesOf(`${name}Options`) ?? []) {
        const { ok } = readOptions(realEdition, option, options);
        expect([name, option, ok]).toEqual([name, option, true]);
      }
  });

  test("stay within Excel's limits", () => {
    for (const { values } of [...english.enums, ...russian.enums]) {
      expect(values.length).toBeLessThanOrEqual(256);
      for (const { name, tooltip } of values)
        expect(name.length <= 256 && tooltip.length <= 256 && tooltip.length > 1).toBe(true);
    }
  });
});
