import { FUNCTIONS } from "../question/functions";
import type { Options } from "../question/question";
import type { Edition } from "../edition/edition";
import { filterFigures, type Filter } from "../lists/filter-figures";
import { isBlank, type Input } from "../arguments/input";
import { readOrder } from "../lists/order-figures";
import type { ArgumentName } from "../question/problem";
import { readIndicator, readPeriodSelector, readPlace, readProducts } from "../arguments/read-names";
import { readSingle } from "../arguments/input";
import { STATUSES, type Figure } from "../record";
import { fail, ok, type Result } from "../question/result";
import type { Call, OutCell, CallContext } from "../show/cell";
import { columnCalled, columnNames, columnOf, type ColumnKey } from "../lists/columns";
import type { Language } from "../words/language";
import { readOptionsInput } from "../show/show";

const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  ...(["indicator", "entity", "partner", "product", "period", "measure"] as const),
  ...(["qualifier", "value", "unit", "status", "base", "source"] as const),
];

/** `FIGURES([indicator], [entity], [period], [partner], [product], [options])` */
export const figures: Call = (context, [indicator, entity, period, partner, product, optionsInput]) => {
  const options = readOptionsInput(context.edition, optionsInput, FUNCTIONS.FIGURES.options);
  if (!options.ok) return options;
  const columns = readColumns(options.value.columns ?? DEFAULT_COLUMNS, context.language);
  if (!columns.ok) return columns;
  const order = readOrder(options.value.sort ?? [], context.language);
  if (!order.ok) return order;
  const filter = readFilter(context.edition, { indicator, entity, period, partner, product }, options.value);
  if (!filter.ok) return filter;
  const found = filterFigures(context.edition, filter.value).sort(order.value);
  if (found.length === 0)
    return fail({ code: "nothing-found", others: othersOf(context.edition, filter.value) });
  return ok({ cells: toCells(context, found, columns.value, options.value), plain: options.value.plain });
};

const ARGUMENTS = {
  indicator: "indicator",
  entity: "entity",
  period: "period",
  partner: "partner",
  products: "product",
  statuses: "options",
  measure: "options",
  unit: "options",
  freq: "options",
} as const satisfies Partial<Record<keyof Filter, ArgumentName>>;

/** What could be left out, and how much there would be. */
function othersOf(edition: Edition, filter: Filter) {
  const keys = Object.keys(ARGUMENTS) as (keyof typeof ARGUMENTS)[];
  return keys
    .filter((key) => filter[key] !== undefined)
    .map((key) => ({
      argument: ARGUMENTS[key],
      count: filterFigures(edition, { ...filter, [key]: undefined }).length,
    }))
    .filter(({ count }) => count > 0);
}

function toCells(context: CallContext, found: Figure[], columns: ColumnKey[], options: Options): OutCell[][] {
  const rows = found.map((figure) => columns.map((key) => columnOf(key).cell(context, figure, options)));
  return options.headers !== false
    ? [columns.map((key) => columnOf(key).heading[context.language]), ...rows]
    : rows;
}

type FilterInputs = Record<"indicator" | "entity" | "period" | "partner" | "product", Input>;

function readFilter(
  edition: Edition,
  inputs: FilterInputs,
  { status = "any", measure, unit, freq }: Options,
): Result<Filter> {
  const indicator = isBlank(inputs.indicator)
    ? undefined
    : readIndicator(edition, inputs.indicator, "indicator");
  if (indicator && !indicator.ok) return indicator;
  const entity = readOptionalPlace(edition, inputs.entity, "entity");
  if (!entity.ok) return entity;
  const partner = readOptionalPlace(edition, inputs.partner, "partner");
  if (!partner.ok) return partner;
  const products = readProducts(edition, inputs.product);
  if (!products.ok) return products;
  const single = readSingle(inputs.period, "period");
  if (!single.ok) return single;
  const period = isBlank(single.value) ? undefined : readPeriodSelector(edition, single.value);
  if (period && !period.ok) return period;
  return ok({
    indicator: indicator && edition.indicators.items[indicator.value]?.id,
    entity: entity.value,
    partner: partner.value,
    products: products.value,
    period: period?.value,
    measure,
    unit,
    freq,
    statuses: status === "any" ? STATUSES : [status],
  });
}

export function readOptionalPlace(
  edition: Edition,
  input: Input,
  argument: ArgumentName,
): Result<string | undefined> {
  const single = readSingle(input, argument);
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(undefined);
  const place = readPlace(edition, single.value, argument);
  return place.ok ? ok(edition.entities.items[place.value]?.id) : place;
}

function readColumns(names: readonly string[], language: Language): Result<ColumnKey[]> {
  const keys = names.map(columnCalled);
  const unknown = names.find((_, i) => keys[i] === undefined);
  return unknown === undefined
    ? ok(keys.filter((key) => key !== undefined))
    : fail({ code: "bad-option", key: "columns", text: unknown, known: columnNames(language) });
}
