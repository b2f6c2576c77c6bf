import { existsSync, readFileSync } from "node:fs";
import { CALLS } from "../../src/core/calls/calls";
import { EARLY_CALLS } from "../../src/core/calls/early-calls";
import {
  FUNCTION_GROUPS,
  functionFor,
  FUNCTIONS,
  functionsOf,
  type FunctionRegistry,
} from "../../src/core/question/functions";
import { en } from "../../src/taskpane/texts/en";
import { ru } from "../../src/taskpane/texts/ru";
import { buildFunctionsMetadata } from "../../tools/webpack/functions-metadata.js";

/** The recipe "a new function", walked: one entry of the registry, and it is everywhere. */
const registry: FunctionRegistry = {
  ...FUNCTIONS,
  RESERVES: {
    parameters: ["entity", "period", "options"],
    options: ["scale", "unit"],
    group: "numbers",
    indicator: "reserves",
    isEarly: true,
  },
};
const sources = ["test/functions/fixture/reserves.ts"];
const texts = {
  ...(JSON.parse(readFileSync("src/functions/descriptions.ru.json", "utf8")) as object),
  RESERVES: {
    description: "Запасы.",
    parameters: { entity: "Чьи запасы.", period: "За какой период.", options: "Настройки." },
  },
};

interface Metadata {
  functions: { name: string; helpUrl: string; parameters: { name: string; customEnumId?: string }[] }[];
  enums: { id: string; values: { stringValue: string }[] }[];
}

test("its metadata offer its options, and link to its page", async () => {
  const address = "https://localhost:3000";
  const metadata = (await buildFunctionsMetadata(address, { registry, sources, texts })).english as Metadata;
  const [reserves] = metadata.functions;
  expect(reserves).toMatchObject({ name: "RESERVES", helpUrl: `${address}/help/RESERVES.html` });
  const list = reserves?.parameters.find(({ name }) => name === "options")?.customEnumId;
  const offered = metadata.enums.find(({ id }) => id === list)?.values.map(({ stringValue }) => stringValue);
  expect(offered).toEqual(["scale=k", "scale=mn", "scale=bn", "unit=EUR"]);
});

test("without an entry the build says so", () =>
  expect(buildFunctionsMetadata("https://localhost:3000", { sources, texts })).rejects.toThrow(
    "src/core/question/functions.ts does not know RESERVES",
  ));

test("it stands in its group, and for its indicator", () => {
  expect(functionsOf("numbers", registry)).toContain("RESERVES");
  expect(functionFor("reserves", registry)).toBe("RESERVES");
  expect(functionFor("reserves")).toBeUndefined();
});

describe.each(Object.entries<FunctionRegistry[string]>(FUNCTIONS))("%s", (name, { group, isEarly }) => {
  test("has a body where it is loaded", () => {
    expect(Object.hasOwn(CALLS, name)).toBe(true);
    expect(Object.hasOwn(EARLY_CALLS, name)).toBe(isEarly === true);
  });
  test("has a help page", () => expect(existsSync(`docs/functions/${name}.md`)).toBe(true));
  test("has a group and words in the pane", () => {
    expect(FUNCTION_GROUPS).toContain(group);
    for (const words of [en.function, ru.function]) expect(Object.keys(words)).toContain(name);
  });
});
