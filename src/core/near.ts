import { deriveGoal } from "./derive/derive";
import type { Edition } from "./edition";
import { daysOf, type Period } from "./period";
import type { Near } from "./problem";
import { statusesOf, type Question } from "./question";
import type { Figure, Measure } from "./record";

/** What is on record near a question without an answer, the most helpful first. */
export function findNear(edition: Edition, question: Question, period: Period | undefined): Near[] {
  const entity = edition.entities.items[question.entity]?.id ?? "";
  const indicator = edition.indicators.items[question.indicator]?.id ?? "";
  const partner = edition.entities.items[question.partner]?.id;
  const related = edition.figures
    .of(entity)
    .filter((figure) => figure.indicator === indicator && figure.likely === undefined);
  const between = related.filter((figure) => isBetween(figure, entity, partner));
  const inPeriod = between.filter((figure) => figure.period === period);
  const steps: (Near | undefined)[] = [
    wronglyPrinted(edition, question, period),
    ...otherStatuses(inPeriod, question),
    period === undefined ? undefined : derivable(edition, question, period),
    otherBases(inPeriod, question),
    otherMeasures(inPeriod, question),
    otherProducts(inPeriod, question),
    otherPeriods(between, question, period),
    between.length > 0 ? undefined : otherPartners(related, entity, partner),
    related.length > 0 ? undefined : otherIndicators(edition.figures.of(entity), entity),
  ];
  return steps.filter((near) => near !== undefined);
}

const isBetween = (figure: Figure, entity: string, partner: string | undefined) =>
  (figure.entity === entity && figure.partner === partner) ||
  (figure.indicator === "turnover" && figure.entity === partner && figure.partner === entity);

const isProduct = ({ product }: Figure, { products }: Question) =>
  products === undefined || products.includes(product ?? "");

function wronglyPrinted(edition: Edition, question: Question, period: Period | undefined): Near | undefined {
  if (period === undefined) return undefined;
  const printed = edition.figures.find(question, period).find(({ likely }) => likely !== undefined);
  const figure = printed?.likely === undefined ? undefined : edition.figures.get(printed.likely);
  return figure && { kind: "likely", figure };
}

function otherStatuses(figures: readonly Figure[], question: Question): Near[] {
  const asked = statusesOf(question.options);
  const figure = figures.find(
    (other) =>
      other.measure === question.measure && isProduct(other, question) && !asked.includes(other.status),
  );
  return figure ? [{ kind: "status", figure }] : [];
}

function derivable(edition: Edition, question: Question, period: Period): Near | undefined {
  if (question.options.derive) return undefined;
  const goal = {
    indicator: edition.indicators.items[question.indicator]?.id ?? "",
    measure: question.measure,
    entity: edition.entities.items[question.entity]?.id ?? "",
    partner: edition.entities.items[question.partner]?.id,
    product: question.products?.[0] ?? "total",
    period,
    basePeriod: question.options.base,
  };
  return deriveGoal(edition, goal, statusesOf(question.options)) && { kind: "derivable" };
}

/** Growth asked for may be stated as index or ratio, against another period. */
const CHANGES: readonly Measure[] = ["growth", "index", "ratio"];

function otherBases(figures: readonly Figure[], question: Question): Near | undefined {
  const measures = CHANGES.includes(question.measure) ? CHANGES : [question.measure];
  const periods = distinct(
    figures.flatMap((figure) =>
      measures.includes(figure.measure) && isProduct(figure, question) ? (figure.basePeriod ?? []) : [],
    ),
  );
  return periods.length > 0 ? { kind: "base", periods } : undefined;
}

function otherMeasures(figures: readonly Figure[], question: Question): Near | undefined {
  const measures = distinct(
    figures.filter((figure) => isProduct(figure, question)).map(({ measure }) => measure),
  );
  const others = measures.filter((measure) => measure !== question.measure);
  return others.length > 0 ? { kind: "measures", measures: others } : undefined;
}

function otherProducts(figures: readonly Figure[], question: Question): Near | undefined {
  const same = figures.filter(({ measure }) => measure === question.measure);
  const products = distinct(same.flatMap(({ product }) => product ?? []));
  const others = products.filter((product) => !question.products?.includes(product));
  return others.length > 0 ? { kind: "products", products: others } : undefined;
}

/** The nearest periods that have a number, at most four, in time's order. */
function otherPeriods(
  figures: readonly Figure[],
  question: Question,
  wanted: Period | undefined,
): Near | undefined {
  const fitting = figures.filter(
    (figure) => figure.measure === question.measure && isProduct(figure, question),
  );
  const target = wanted === undefined ? 0 : daysOf(wanted).end;
  const distance = (period: Period) => Math.abs(daysOf(period).end - target);
  const periods = distinct(fitting.map(({ period }) => period))
    .filter((period) => period !== wanted)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4)
    .sort((a, b) => daysOf(a).end - daysOf(b).end);
  return periods.length > 0 ? { kind: "periods", periods } : undefined;
}

function otherPartners(
  figures: readonly Figure[],
  entity: string,
  partner: string | undefined,
): Near | undefined {
  if (partner === undefined && figures.every((figure) => figure.partner === undefined)) return undefined;
  const codes = figures.map((figure) => (figure.entity === entity ? figure.partner : figure.entity));
  const partners = distinct(codes.filter((code) => code !== undefined)).slice(0, 5);
  return partners.length > 0 ? { kind: "partners", partners } : undefined;
}

function otherIndicators(figures: readonly Figure[], entity: string): Near | undefined {
  const own = figures.filter((figure) => figure.entity === entity);
  const indicators = distinct(own.map(({ indicator }) => indicator)).slice(0, 6);
  return indicators.length > 0 ? { kind: "indicators", indicators } : undefined;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
