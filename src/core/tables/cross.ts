import type { CallContext } from "../show/cell";
import { COLUMNS } from "../lists/columns";
import { groupBy } from "../figures/group-by";
import { comparePeriods, yearBefore, type Period } from "../periods/period";
import type { Figure, Measure, PreparedTable, TableDimension } from "../record";
import { AGAINST } from "../words/against";
import { MEASURE_WORDS } from "../words/labels";
import { chooseFigures } from "./choose-figures";
import type { LaidCell, LaidColumn, TableLayout } from "./table-layout";
import { headOf, numberCell, sourceCells, SOURCE_COLUMNS, textCell, withoutEmptyColumns } from "./parts";

type CrossTable = Extract<PreparedTable, { kind: "cross" }>;
interface NumberColumn {
  key: string;
  indicator: string;
  measure: Measure;
  /** Only of a change that is not against the year before: unlike bases stand in columns of their own. */
  base?: Period;
}

/** Figures that share their labels stand in one row; each of the numbers in a column of its own. */
export function layOutCross(context: CallContext, table: CrossTable): TableLayout {
  const chosen = chooseFigures(context.edition, table.choose);
  const numbers = table.numbers.flatMap((one, at) => numberColumns(chosen, one, `number${at}`));
  const figures = chosen.filter((figure) => numbers.some((column) => isOf(figure, column)));
  const groups = groupBy(figures, (figure) => table.rows.map((dimension) => figure[dimension]).join("|"));
  const rows = [...groups.values()].sort((a, b) => compareRows(a[0], b[0], table.rows));
  const columns = [
    ...table.rows.map((key): LaidColumn => ({
      key,
      heading: COLUMNS[key].heading[context.language],
      kind: key === "period" ? "period" : "text",
    })),
    ...numbers.map((column): LaidColumn => ({
      key: column.key,
      heading: headingOf(context, column),
      kind: "number",
    })),
    ...SOURCE_COLUMNS(context),
  ];
  return withoutEmptyColumns({
    ...headOf(context, table),
    columns,
    rows: rows.map((group) => layOutRow(context, table, numbers, group)),
    chart: table.chart && {
      type: table.chart.type,
      label: table.chart.label,
      value: `number${table.chart.value}`,
    },
  });
}

/** A column for the level or the change in a year, and one for each other base. */
function numberColumns(
  chosen: readonly Figure[],
  { indicator, measure = "level" }: CrossTable["numbers"][number],
  key: string,
): NumberColumn[] {
  const figures = chosen.filter((figure) => figure.indicator === indicator && figure.measure === measure);
  const bases = [...new Set(figures.map(otherBase))].filter((base) => base !== undefined);
  const usual = { key, indicator, measure };
  return [usual, ...bases.sort(comparePeriods).map((base) => ({ ...usual, key: `${key}-${base}`, base }))];
}

const otherBase = ({ period, basePeriod }: Figure): Period | undefined =>
  basePeriod === yearBefore(period) ? undefined : basePeriod;

const isOf = (figure: Figure, { indicator, measure, base }: NumberColumn) =>
  figure.indicator === indicator && figure.measure === measure && otherBase(figure) === base;

function layOutRow(
  context: CallContext,
  table: CrossTable,
  numbers: NumberColumn[],
  group: Figure[],
): LaidCell[] {
  const [first] = group;
  const cells = numbers.map((column) => {
    const [figure] = group.filter((one) => isOf(one, column)).sort(context.edition.figures.byPreference);
    return figure ? numberCell(context, figure, table.rows) : ({ kind: "empty" } as const);
  });
  const main = cells.find((cell) => cell.kind === "number")?.figure ?? first;
  return [
    ...table.rows.map((key) =>
      first ? textCell(COLUMNS[key].cell(context, first)) : ({ kind: "empty" } as const),
    ),
    ...cells,
    ...(main ? sourceCells(context, main) : []),
  ];
}

function headingOf({ edition, language }: CallContext, { indicator, measure, base }: NumberColumn): string {
  const name = edition.indicators.get(indicator)?.names[language] ?? indicator;
  if (measure === "level") return name;
  const against = base ? ` ${AGAINST[language](base)}` : "";
  return `${name}, ${MEASURE_WORDS[language][measure]}${against}`;
}

/** Newest first within the record's order of the other labels. */
function compareRows(a: Figure | undefined, b: Figure | undefined, rows: readonly TableDimension[]): number {
  if (!a || !b) return 0;
  const isSame = rows.every((key) => key === "period" || a[key] === b[key]);
  return isSame ? comparePeriods(b.period, a.period) : 0;
}
