import { labelPeriod } from "../../src/core/words/period-label";
import type { Language } from "../../src/core/words/language";
import { MEASURES, STATUSES, type Figure } from "../../src/core/record";
import { yearBefore } from "../../src/core/periods/period";
import { realDataset, realEdition } from "../real-dataset";

/** A question in the names that people type, and the options beside them. */
interface Asked {
  indicator: string;
  entity: string;
  period: string;
  partner: string;
  product: string;
  options: Record<string, string>;
}

const FLOWS: Partial<Record<string, string>> = {
  turnover: "TURNOVER",
  exports: "EXPORTS",
  imports: "IMPORTS",
  balance: "TRADEBALANCE",
};

const used = (pick: (figure: Figure) => string | undefined) =>
  [...new Set(realDataset.figures.map((figure) => pick(figure) ?? ""))].sort();
const CODES = {
  indicator: used(({ indicator }) => indicator),
  entity: used(({ entity }) => entity),
  period: [...used(({ period }) => period), "1950", "2031"],
  partner: used(({ partner }) => partner),
  product: used(({ product }) => product),
};
const OPTIONS: Record<string, readonly string[]> = {
  measure: MEASURES,
  status: STATUSES,
  unit: ["USD", "EUR", "T", "RUB"],
  base: ["2010", "2016", "2019", "2020"],
  derive: ["yes"],
};

/** Every recorded question, with one argument changed: another partner, period, status …; so many ways each. */
export function changedQuestions(language: Language, ways: number): string[] {
  const formulas = realDataset.figures.flatMap((figure, at) =>
    changesOf(askedOf(figure), at, ways).flatMap((asked) => formulasOf(asked, language)),
  );
  return [...new Set(formulas)];
}

function askedOf(figure: Figure): Asked {
  const { indicator, entity, period, partner = "", product = "", measure, status, basePeriod } = figure;
  const options: Record<string, string> = {};
  if (measure !== "level") options.measure = measure;
  if (status === "target" || status === "plan") options.status = status;
  if (basePeriod && basePeriod !== yearBefore(period)) options.base = basePeriod;
  return { indicator, entity, period, partner, product, options };
}

/** The ways are spread over what there is, so that all of it comes up at one figure or another. */
function changesOf(asked: Asked, at: number, ways: number): Asked[] {
  const turns = Array.from({ length: ways }, (_, turn) => at * 7 + turn * 13);
  const dimensions = Object.entries(CODES).flatMap(([key, codes]) =>
    turns.map((turn) => ({ ...asked, [key]: codes[turn % codes.length] ?? "" })),
  );
  const options = Object.entries(OPTIONS).map(([key, values]) => ({
    ...asked,
    options: { ...asked.options, [key]: values[at % values.length] ?? "" },
  }));
  const reversed = asked.partner === "" ? [] : [{ ...asked, entity: asked.partner, partner: asked.entity }];
  const usual = { ...asked, options: {} };
  return [...dimensions, ...options, ...reversed, usual];
}

/** By every function that can ask it. */
function formulasOf(asked: Asked, language: Language): string[] {
  const name = (index: "entities" | "products" | "indicators", id: string) =>
    id === "" ? "" : quoted(realEdition[index].get(id)?.names[language] ?? id);
  const { measure, ...rest } = asked.options;
  const indicator = name("indicators", asked.indicator);
  const [entity, partner] = [name("entities", asked.entity), name("entities", asked.partner)];
  const period = quoted(labelPeriod(asked.period, language));
  const product = name("products", asked.product);
  const flow = FLOWS[asked.indicator];
  const options = optionsText(asked.options);
  const figure = call("FIGURE", [indicator, entity, period, partner, product, options]);
  if (flow === undefined || partner === "") return [figure];
  const own = measure === undefined && asked.options.base === undefined;
  const places = [entity, partner, period, product];
  return [
    figure,
    ...(own ? [call(flow, [...places, options])] : []),
    ...(measure === "growth" && rest.unit === undefined
      ? [call("TRADEGROWTH", [indicator, ...places, optionsText(rest)])]
      : []),
  ];
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const optionsText = (options: Record<string, string>) => {
  const parts = Object.entries(options).map(([key, value]) => `${key}=${value}`);
  return parts.length === 0 ? "" : quoted(parts.join("; "));
};

function call(name: string, list: string[]): string {
  const length = list.findLastIndex((argument) => argument !== "") + 1;
  return `=${name}(${list.slice(0, length).join(",")})`;
}
