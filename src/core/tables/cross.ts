import type { CallContext } from "../show/cell";
import { COLUMNS } from "../lists/columns";
import { formulaOf } from "../show/formula-of";
import { groupBy } from "../figures/group-by";
import { comparePeriods } from "../periods/period";
import type { Figure, Measure, PreparedTable, TableDimension } from "../record";
import { MEASURE_WORDS } from "../words/labels";
import { chooseFigures } from "./choose-figures";
import type { LaidCell, LaidColumn, TableLayout } from "./table-layout";
import { headOf, sourceCells, SOURCE_COLUMNS, textCell, withoutEmptyColumns } from "./parts";

type CrossTable = Extract<PreparedTable, { kind: "cross" }>;
type NumberColumn = CrossTable["numbers"][number] & { measure: Measure };

/** Figures that share their labels stand in one row; each of the numbers in a column of its own. */
export function layOutCross(context: CallContext, table: CrossTable): TableLayout {
  const numbers = table.numbers.map((one) => ({ measure: "level" as const, ...one }));
  const figures = chooseFigures(context.edition, table.choose).filter((figure) =>
    numbers.some((column) => isOf(figure, column)),
  );
  const groups = groupBy(figures, (figure) => table.rows.map((dimension) => figure[dimension]).join("|"));
  const rows = [...groups.values()].sort((a, b) => compareRows(a[0], b[0], table.rows));
  const columns = [
    ...table.rows.map((key): LaidColumn => ({
      key,
      heading: COLUMNS[key].heading[context.language],
      kind: key === "period" ? "period" : "text",
    })),
    ...numbers.map((column, i): LaidColumn => ({
      key: `number${i}`,
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

const isOf = (figure: Figure, { indicator, measure }: NumberColumn) =>
  figure.indicator === indicator && figure.measure === measure;

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

const numberCell = (
  { edition, language }: CallContext,
  figure: Figure,
  labels: readonly string[],
): LaidCell => ({
  kind: "number",
  figure,
  formula: formulaOf(edition, figure, language, labels),
});

function headingOf({ edition, language }: CallContext, { indicator, measure }: NumberColumn): string {
  const name = edition.indicators.get(indicator)?.names[language] ?? indicator;
  return measure === "level" ? name : `${name}, ${MEASURE_WORDS[language][measure]}`;
}

/** Newest first within the record's order of the other labels. */
function compareRows(a: Figure | undefined, b: Figure | undefined, rows: readonly TableDimension[]): number {
  if (!a || !b) return 0;
  const isSame = rows.every((key) => key === "period" || a[key] === b[key]);
  return isSame ? comparePeriods(b.period, a.period) : 0;
}
