import type { Options } from "../question/question";
import { stated } from "../figures/answer";
import { shortSource, urlOf } from "../show/cite";
import type { Edition } from "../edition/edition";
import { fold } from "../names/fold";
import { comparePeriods } from "../periods/period";
import type { Figure } from "../record";
import { howSaid } from "../words/how-said";
import { MEASURE_WORDS, STATUS_WORDS } from "../words/labels";
import type { Language } from "../words/language";
import { periodCell } from "../words/period-label";
import type { OutCell, CallContext } from "../show/cell";
import { unitLabel } from "../show/number-format";
import { show } from "../show/show";

/** A column of a list of figures: its heading, what its cells hold, and how it sorts. */
interface Column {
  heading: Record<Language, string>;
  cell: (context: CallContext, figure: Figure, options?: Options) => OutCell;
  compare?: (a: Figure, b: Figure) => number;
}

const name = (
  edition: Edition,
  index: "entities" | "indicators" | "products",
  id: string | undefined,
  language: Language,
) => (id === undefined ? "" : (edition[index].get(id)?.names[language] ?? id));

/** A figure as its value is shown, so that its bounds are in the same measure: a growth of 17 % is 0.17 throughout. */
const shown = (context: CallContext, figure: Figure, { scale, sign }: Options = {}) =>
  show(context, stated(figure, []), { scale, sign });
const bound = (
  context: CallContext,
  figure: Figure,
  options: Options | undefined,
  end: "low" | "high",
): OutCell => {
  const cell = shown(context, figure, options);
  return (cell.ok ? cell.value[end] : undefined) ?? "";
};

export const COLUMNS = {
  indicator: {
    heading: { en: "Indicator", ru: "Показатель" },
    cell: ({ edition, language }, { indicator }) => name(edition, "indicators", indicator, language),
  },
  measure: {
    heading: { en: "Measure", ru: "Мера" },
    cell: ({ language }, { measure }) => MEASURE_WORDS[language][measure],
  },
  entity: {
    heading: { en: "Entity", ru: "Место" },
    cell: ({ edition, language }, { entity }) => name(edition, "entities", entity, language),
  },
  partner: {
    heading: { en: "Partner", ru: "Партнёр" },
    cell: ({ edition, language }, { partner }) => name(edition, "entities", partner, language),
  },
  product: {
    heading: { en: "Product", ru: "Товар" },
    cell: ({ edition, language }, { product }) => name(edition, "products", product, language),
  },
  period: {
    heading: { en: "Period", ru: "Период" },
    cell: ({ language }, { period }) => periodCell(period, language),
    compare: (a, b) => comparePeriods(a.period, b.period),
  },
  base: {
    heading: { en: "Base period", ru: "Базовый период" },
    cell: ({ language }, { basePeriod }) => (basePeriod ? periodCell(basePeriod, language) : ""),
  },
  qualifier: {
    heading: { en: "Qualifier", ru: "Точность" },
    cell: ({ language }, figure) => howSaid(figure, language),
  },
  value: {
    heading: { en: "Value", ru: "Значение" },
    cell: (context, figure, options) => {
      const cell = shown(context, figure, options);
      return cell.ok ? cell.value : { problem: cell.problem };
    },
    compare: (a, b) => a.value - b.value,
  },
  low: {
    heading: { en: "Low", ru: "Не менее" },
    cell: (context, figure, options) => bound(context, figure, options, "low"),
  },
  high: {
    heading: { en: "High", ru: "Не более" },
    cell: (context, figure, options) => bound(context, figure, options, "high"),
  },
  unit: {
    heading: { en: "Unit", ru: "Единица" },
    cell: ({ edition, language }, { unit }) => unitLabel(edition, unit, language),
  },
  status: {
    heading: { en: "Status", ru: "Статус" },
    cell: ({ language }, { status }) => STATUS_WORDS[language][status],
  },
  source: {
    heading: { en: "Source", ru: "Источник" },
    cell: ({ edition, language }, figure) => shortSource(edition, figure, language),
  },
  url: {
    heading: { en: "Link", ru: "Адрес" },
    cell: ({ edition }, { sources: [source] }) => (source ? (urlOf(edition, source) ?? "") : ""),
  },
  note: { heading: { en: "Note", ru: "Примечание" }, cell: (_, { note }) => note ?? "" },
  id: { heading: { en: "Id", ru: "Код" }, cell: (_, { id }) => id },
} satisfies Record<string, Column>;

export type ColumnKey = keyof typeof COLUMNS;

export const isColumn = (key: string): key is ColumnKey => Object.hasOwn(COLUMNS, key);

/** A column by its key or its heading, in either language. */
export function columnCalled(name: string): ColumnKey | undefined {
  const wanted = fold(name);
  const keys = Object.keys(COLUMNS) as ColumnKey[];
  return keys.find(
    (key) => key === wanted || Object.values(COLUMNS[key].heading).some((word) => fold(word) === wanted),
  );
}

/** What columns may be called in a language. */
export const columnNames = (language: Language): string[] =>
  Object.entries(COLUMNS).map(([key, { heading }]) => (language === "ru" ? heading.ru.toLowerCase() : key));

export const columnOf = (key: ColumnKey): Column => COLUMNS[key];
