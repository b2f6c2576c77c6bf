import { LISTS } from "../../core/calls/codes";
import { FIGURE_ATTRIBUTES } from "../../core/calls/figure-info";
import { EDITION_ATTRIBUTES } from "../../core/calls/edition";
import type { CallContext } from "../../core/show/cell";
import { describeFunction, FLOWS } from "../../core/question/functions";
import { STYLES } from "../../core/show/cite";
import { describe } from "../../core/show/describe";
import { filterFigures, type Filter } from "../../core/lists/filter-figures";
import { comparePeriods } from "../../core/periods/period";
import { readPeriod } from "../../core/periods/read-period";
import { EVENT_KINDS, type Figure } from "../../core/record";
import { labelPeriod } from "../../core/words/period-label";
import type { Language } from "../../core/words/language";
import type { Arguments, BuildState } from "./build-state";
import type { ParameterName } from "./function-metadata";

/** A value that is offered for an argument; `text` where it reads otherwise than it is written. */
export interface Suggestion {
  value: string;
  text?: string;
  /** Its other names, by which it is found as well. */
  also?: string;
}

/** What leads to a figure with the arguments filled in so far, and what else the function knows. */
export interface Suggestions {
  fitting: Suggestion[];
  others: Suggestion[];
}

/** Words that stand for a period. */
const PERIOD_KEYWORDS: Record<Language, string[]> = {
  en: ["latest", "first", "all"],
  ru: ["последний", "первый", "все"],
};

type Dimension = "entity" | "partner" | "product" | "period" | "indicator";

const DIMENSIONS: Partial<Record<ParameterName, Dimension>> = {
  reporter: "entity",
  entity: "entity",
  partner: "partner",
  product: "product",
  period: "period",
  indicator: "indicator",
};

export function suggest(context: CallContext, state: BuildState, parameter: ParameterName): Suggestions {
  const dimension = DIMENSIONS[parameter];
  return dimension
    ? suggestFitting(context, state, dimension)
    : { fitting: listFor(context, state, parameter), others: [] };
}

function suggestFitting(context: CallContext, state: BuildState, dimension: Dimension): Suggestions {
  const { edition } = context;
  const filter = filterOf(context, state, dimension);
  const isEitherWay =
    edition.indicators.get(describeFunction(state.name).indicator ?? "")?.symmetric === true;
  const codes = filterFigures(edition, filter).flatMap((figure) =>
    codesOf(figure, dimension, filter, isEitherWay),
  );
  const fitting = namesOf(context, dimension, codes);
  const all = namesOf(
    context,
    dimension,
    edition.dataset.figures.flatMap((figure) => codesOf(figure, dimension, {}, true)),
  );
  const keywords =
    dimension === "period" ? PERIOD_KEYWORDS[context.language].map((value) => ({ value })) : [];
  const known = new Set(fitting.map(({ value }) => value));
  return { fitting: [...keywords, ...fitting], others: all.filter(({ value }) => !known.has(value)) };
}

/** Turnover is the same from either side: the other side is meant. */
function codesOf(figure: Figure, dimension: Dimension, filter: Filter, isEitherWay: boolean): string[] {
  const { entity, partner } = figure;
  const sides = isEitherWay && partner !== undefined && dimension !== "period" ? [entity, partner] : [];
  const other = dimension === "entity" ? filter.partner : filter.entity;
  if ((dimension === "entity" || dimension === "partner") && sides.length > 0)
    return sides.filter((side) => side !== other);
  return [figure[dimension]].filter((code) => code !== undefined);
}

function namesOf(
  { edition, language }: CallContext,
  dimension: Dimension,
  codes: readonly string[],
): Suggestion[] {
  const distinct = [...new Set(codes)];
  if (dimension === "period")
    return distinct
      .sort((a, b) => comparePeriods(b, a))
      .map((code) => ({ value: labelPeriod(code, language) }));
  const index = {
    indicator: edition.indicators,
    product: edition.products,
    entity: edition.entities,
    partner: edition.entities,
  }[dimension];
  return distinct
    .map((code): Suggestion => {
      const item = index.get(code);
      if (!item) return { value: code };
      return {
        value: item.names[language],
        also: [code, ...Object.values<string>({ ...item.names }), ...item.aliases].join(" "),
      };
    })
    .sort((a, b) => a.value.localeCompare(b.value, language));
}

/** The arguments that are filled in and understood, but for the one that is asked about. */
function filterOf({ edition }: CallContext, state: BuildState, except: Dimension): Filter {
  const text = (parameters: (keyof Arguments)[]) => {
    const value = parameters.map((name) => state.arguments[name]).find((one) => one !== undefined);
    return value && "text" in value ? value.text.trim() : "";
  };
  const code = (
    index: { resolve(text: string): readonly number[]; items: readonly { id: string }[] },
    said: string,
  ) => (said === "" ? undefined : index.items[index.resolve(said)[0] ?? -1]?.id);
  const indicator =
    describeFunction(state.name).indicator ?? code(edition.indicators, text(["indicator", "flow"]));
  const product = code(edition.products, text(["product"]));
  const period = text(["period"]) === "" ? undefined : readPeriod(text(["period"]));
  const filter: Record<Dimension, Filter> = {
    indicator: { indicator },
    entity: { entity: code(edition.entities, text(["reporter", "entity"])) },
    partner: { partner: code(edition.entities, text(["partner"])) },
    product: { products: product === undefined ? undefined : [product] },
    period: { period: period === undefined ? undefined : { period } },
  };
  const measure =
    state.name === "TRADEGROWTH" || state.name === "FIGURES" || state.name === "FIGURE" ? undefined : "level";
  return Object.entries(filter)
    .filter(([dimension]) => dimension !== except)
    .reduce<Filter>((all, [, one]) => ({ ...all, ...one }), { measure });
}

function listFor(context: CallContext, { name }: BuildState, parameter: ParameterName): Suggestion[] {
  const { edition, language } = context;
  const plain = (values: readonly string[]) => values.map((value) => ({ value }));
  switch (parameter) {
    case "party":
    case "second":
    case "place":
      return plain(namesOfParties(context));
    case "from":
    case "to":
      return plain(LISTS.periods?.(edition, language).reverse() ?? []);
    case "flow":
      return plain(FLOWS.map((id) => edition.indicators.get(id)?.names[language] ?? id));
    case "table":
      return edition.dataset.tables.map(({ id, names }) => ({ value: id, text: names[language] }));
    case "list":
      return plain(Object.keys(LISTS));
    case "style":
      return plain(STYLES);
    case "attribute":
      return plain(Object.keys(name === "EDITION" ? EDITION_ATTRIBUTES : FIGURE_ATTRIBUTES));
    case "kind":
      return plain(EVENT_KINDS);
    case "figure":
      return edition.dataset.figures.map((figure) => ({
        value: figure.id,
        text: describe(edition, figure, language),
      }));
    default:
      return [];
  }
}

function namesOfParties({ edition, language }: CallContext): string[] {
  const { events, twinnings } = edition.dataset;
  const codes = new Set([
    ...events.flatMap(({ parties }) => parties),
    ...twinnings.flatMap(({ a, b }) => [a, b]),
  ]);
  const countries = [...codes].flatMap((code) => edition.entities.get(code)?.parent ?? []);
  const names = [...new Set([...codes, ...countries])].flatMap(
    (code) => edition.entities.get(code)?.names[language] ?? [],
  );
  return names.sort((a, b) => a.localeCompare(b, language));
}
