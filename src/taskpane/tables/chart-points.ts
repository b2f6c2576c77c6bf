import type { CallContext } from "../../core/show/cell";
import { boundsOf } from "../../core/figures/bounds";
import { showSaid } from "../../core/show/display";
import { comparePeriods } from "../../core/periods/period";
import type { Figure } from "../../core/record";
import type { TableLayout } from "../../core/tables/table-layout";
import { STATUS_WORDS } from "../../core/words/labels";
import { labelPeriod } from "../../core/words/period-label";

/** A bar: what is sure of it, and how far the source's words let it reach beyond that. */
export interface ChartPoint {
  label: string;
  said: string;
  sure: number;
  unsure: number;
  /** "More than": the words set no end. */
  isOpen: boolean;
  isNegative: boolean;
}

/** How far an open end is drawn, as a part of the largest bar. */
const OPEN = 0.12;

/** The bars of a table's chart, the largest first or in time's order; numbers of another unit than the first stay out. */
export function chartPoints(context: CallContext, layout: TableLayout, most: number): ChartPoint[] {
  const { chart } = layout;
  if (!chart) return [];
  const at = (key: string) => layout.columns.findIndex((column) => column.key === key);
  const [label, value] = [at(chart.label), at(chart.value)];
  const rows = layout.rows.flatMap((row) => {
    const [name, number] = [row[label], row[value]];
    if (number?.kind !== "number") return [];
    return { name: name?.kind === "text" ? String(name.text) : "", figure: number.figure };
  });
  const [first] = rows;
  const alike = rows.filter(
    ({ figure }) => figure.unit === first?.figure.unit && figure.measure === first.figure.measure,
  );
  const chosen = alike.sort(chart.label === "period" ? byPeriod : bySize).slice(0, most);
  const named = tellApart(context, chart.label, chosen);
  const names = named.map(({ name }) => name);
  return withOpenEnds(
    named.map(({ name, figure }) => {
      const isTwice = names.filter((other) => other === name).length > 1;
      return pointOf(context, isTwice ? `${name}, ${whatElse(context, chart.label, figure)}` : name, figure);
    }),
  );
}

type Named = { name: string; figure: Figure };

/**
 * Unlike things are not set in one line without a word: another's number says whose it is, and where there are several
 * indicators, or targets beside what happened, each says which it is.
 */
function tellApart({ edition, language }: CallContext, label: string, rows: readonly Named[]): Named[] {
  const usual = mostOften(rows.map(({ figure }) => figure.entity));
  const several = (key: "indicator" | "status") => new Set(rows.map(({ figure }) => figure[key])).size > 1;
  const [hasIndicators, hasStatuses] = [label !== "indicator" && several("indicator"), several("status")];
  return rows.map(({ name, figure }) => {
    const isOther = label === "partner" && figure.entity !== usual;
    const whose = isOther ? `${edition.entities.get(figure.entity)?.names[language] ?? figure.entity}–` : "";
    const what = hasIndicators
      ? [edition.indicators.get(figure.indicator)?.names[language] ?? figure.indicator]
      : [];
    const status = hasStatuses && figure.status !== "actual" ? [STATUS_WORDS[language][figure.status]] : [];
    return { name: [`${whose}${name}`, ...what, ...status].join(", "), figure };
  });
}

function mostOften(ids: readonly string[]): string | undefined {
  const count = (id: string) => ids.filter((other) => other === id).length;
  return [...ids].sort((a, b) => count(b) - count(a))[0];
}

/** What tells two rows of one name apart. */
const whatElse = ({ language }: CallContext, label: string, { period, status }: Figure) =>
  label === "period" ? STATUS_WORDS[language][status] : labelPeriod(period, language);

type Row = { figure: Figure };
const byPeriod = (a: Row, b: Row) => comparePeriods(a.figure.period, b.figure.period);
const bySize = (a: Row, b: Row) => Math.abs(b.figure.value) - Math.abs(a.figure.value);

function pointOf({ edition, language }: CallContext, label: string, figure: Figure): ChartPoint {
  const { low, high } = boundsOf(figure);
  const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  const isOpen = !Number.isFinite(far);
  return {
    label,
    said: showSaid(edition, figure, language),
    sure: near,
    unsure: isOpen ? 0 : far - near,
    isOpen,
    isNegative: figure.value < 0,
  };
}

function withOpenEnds(points: ChartPoint[]): ChartPoint[] {
  const largest = Math.max(0, ...points.map(({ sure, unsure }) => sure + unsure));
  return points.map((point) => (point.isOpen ? { ...point, unsure: largest * OPEN } : point));
}
