import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { optionLists, optionParameters } from "./option-lists.js";

/** Where the functions stand. */
const SOURCES = ["src/functions/trade.ts", "src/functions/figures.ts", "src/functions/sources.ts"];

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * Lists for autocomplete that come from the dataset, and those of options, by the parameters that take them. What is
 * shown (`name`, `tooltip`) speaks the language of the metadata; what a function is given (`stringValue`) never does, so
 * that a formula reads the same everywhere.
 */
function datasetEnums(registry) {
  const { indicators, tables } = readJson("src/dataset/dataset.json");
  const toEnum = (id, items, language) => ({
    id,
    type: "string",
    values: items.map((item) => ({
      name: item.names[language],
      stringValue: item.id,
      tooltip: item.names[language],
    })),
  });
  const optionEnums = (language) =>
    Object.entries(optionLists(registry)).map(([id, options]) => ({
      id,
      type: "string",
      values: Object.entries(options).map(([text, [en, ru]]) => ({
        name: text,
        stringValue: text,
        tooltip: language === "ru" ? ru : en,
      })),
    }));
  return {
    parameters: {
      ...optionParameters(registry),
      "FIGURE.indicator": "Indicator",
      "FIGURES.indicator": "Indicator",
      "PREPARED.table": "Table",
    },
    in: (language) => [
      toEnum("Indicator", indicators, language),
      toEnum("Table", tables, language),
      ...optionEnums(language),
    ],
  };
}

/**
 * `functions.json` in English and Russian: what the JSDoc says, with lists for autocomplete from the dataset, the
 * address of each function's help page, and leave to hand over errors, so that functions can say what is wrong.
 */
export async function buildFunctionsMetadata(
  address,
  {
    registry = undefined,
    sources = SOURCES,
    texts = readJson("src/functions/descriptions.ru.json"),
  } = /** @type {{ registry?: import("../../src/core/question/functions").FunctionRegistry, sources?: string[], texts?: object }} */ ({}),
) {
  registry ??= (await import("../../src/core/question/functions")).FUNCTIONS;
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = { enums: [], ...JSON.parse(metadataJson) };
  for (const { name } of metadata.functions)
    if (!Object.hasOwn(registry, name))
      throw new Error(`src/core/question/functions.ts does not know ${name}`);
  const lists = datasetEnums(registry);
  const functions = metadata.functions.map((one) => ({
    ...one,
    helpUrl: `${address}/help/${one.name}.html`,
    parameters: one.parameters.map((parameter) =>
      withList(parameter, lists.parameters[`${one.name}.${parameter.name}`]),
    ),
  }));
  const base = { ...metadata, allowErrorForDataTypeAny: true, functions };
  return {
    english: { ...base, enums: [...metadata.enums, ...lists.in("en")] },
    russian: {
      ...translate(base, texts),
      enums: [...translateEnums(metadata.enums, texts.enums), ...lists.in("ru")],
    },
  };
}

/** A parameter with a list of values is a text: Excel offers lists for texts and numbers only. */
const withList = (parameter, customEnumId) =>
  customEnumId ? { ...parameter, type: "string", customEnumId } : parameter;

function translateEnums(enums, texts) {
  return enums.map((one) => ({
    ...one,
    values: one.values.map((value) => {
      const text = texts[one.id]?.[value.stringValue];
      if (!text?.name || !text.tooltip)
        throw new Error(
          `src/functions/descriptions.ru.json does not describe ${one.id}.${value.stringValue}`,
        );
      return { ...value, ...text };
    }),
  }));
}

/** Names stay, so that a workbook opens anywhere; descriptions change. */
function translate(metadata, texts) {
  const functions = metadata.functions.map((one) => {
    const text = texts[one.name];
    if (!text) throw new Error(`src/functions/descriptions.ru.json does not describe ${one.name}`);
    const parameters = one.parameters.map((parameter) => {
      const description = text.parameters[parameter.name];
      if (!description)
        throw new Error(
          `src/functions/descriptions.ru.json does not describe ${parameter.name} of ${one.name}`,
        );
      return { ...parameter, description };
    });
    return { ...one, description: text.description, parameters };
  });
  return { ...metadata, functions };
}
