import { describeParameter } from "../../workbench/grid/describe-parameter";
import type { FunctionsMetadata } from "../../workbench/host/functions/metadata";
import { buildFunctionsMetadata } from "../../tools/webpack/functions-metadata.js";

let russian: FunctionsMetadata;
beforeAll(async () => {
  ({ russian } = (await buildFunctionsMetadata("https://localhost:3000")) as { russian: FunctionsMetadata });
});

function hintOf(functionName: string, parameterName: string): string {
  const parameters = russian.functions.find(({ name }) => name === functionName)?.parameters ?? [];
  const parameter = parameters.find(({ name }) => name === parameterName);
  return parameter ? describeParameter(parameter, russian.enums ?? []) : "";
}

test("a hint names the values of a list as they are typed, and what they are called", () =>
  expect(hintOf("CITE", "style")).toContain("short (кратко), apa (APA), gost (ГОСТ)"));

test("of a long list it names the first", () => {
  expect(hintOf("FIGURE", "indicator")).toContain("turnover (Товарооборот)");
  expect(hintOf("FIGURE", "indicator")).toMatch(/, …$/);
});
