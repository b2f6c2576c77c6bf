import { writeXlsx as write, type WriteSheet } from "hucre/xlsx";
import type { Edition } from "../../core/edition/edition";
import type { CallContext } from "../../core/show/cell";
import type { LaidCell, LaidColumn, TableLayout } from "../../core/tables/table-layout";
import { sheetTitle } from "../../excel/destination/sheet-title";
import { tableName } from "../../excel/tables/table-name";
import { fitCell, fitFile, isLinkable } from "./file-text";
import { numberIn } from "./table-text";

type Cell = NonNullable<WriteSheet["cells"]> extends Map<string, infer C> ? C : never;

/** A table for a file: its values, since formulas need the add-in. */
export interface XlsxTable {
  layout: TableLayout;
  hasSources: boolean;
  hasChart: boolean;
}

/** The head of a sheet: title, what it is about, a line between. */
const HEAD = 3;
const WIDTHS: Record<LaidColumn["kind"], number> = {
  text: 26,
  period: 16,
  number: 16,
  qualifier: 12,
  link: 34,
  note: 60,
};

/** A workbook with a sheet a table: Excel tables with formats, links, a chart, and titles that repeat in print. */
export function writeXlsx(context: CallContext, tables: readonly XlsxTable[]): Promise<Uint8Array> {
  const { edition } = context;
  const names: string[] = [];
  const tableNames: string[] = [];
  const sheets = tables.map((table) => {
    const name = sheetTitle(fitCell(table.layout.title), names);
    const called = tableName(table.layout.id, tableNames);
    names.push(name);
    tableNames.push(called);
    return sheetOf(context, table, name, called);
  });
  return write({
    sheets,
    namedRanges: names.map((scope) => ({ name: "_xlnm.Print_Titles", range: titlesOf(scope), scope })),
    properties: { title: "Sourcebook", description: fitFile(`Sourcebook ${edition.dataset.edition}`) },
  });
}

/** The row of headings repeats on each page. */
const titlesOf = (sheet: string) => `${quoted(sheet)}!$${HEAD + 1}:$${HEAD + 1}`;
const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

function sheetOf(
  context: CallContext,
  { layout: whole, hasSources, hasChart }: XlsxTable,
  name: string,
  called: string,
): WriteSheet {
  const { edition } = context;
  const layout = hasSources ? whole : withoutSources(whole);
  const { columns, rows, title, about } = layout;
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,0", { value: fitFile(title), type: "string", style: { font: { bold: true, size: 14 } } });
  if (about) cells.set("1,0", { value: fitFile(about), type: "string" });
  rows.forEach((row, i) =>
    row.forEach((laid, j) => cells.set(`${HEAD + 1 + i},${j}`, cellOf(context, laid))),
  );
  const headings = distinctHeadings(columns);
  const last = `${letterOf(columns.length - 1)}${HEAD + 1 + Math.max(rows.length, 1)}`;
  return {
    name,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    rows: [
      [fitFile(title)],
      [fitFile(about)],
      [],
      headings,
      ...rows.map((row) => row.map((laid) => valueOf(edition, laid))),
    ],
    cells,
    tables: [
      {
        name: called,
        range: `A${HEAD + 1}:${last}`,
        columns: headings.map((heading) => ({ name: heading })),
        style: "TableStyleLight9",
      },
    ],
    charts: hasChart ? chartOf(layout, name) : [],
    freezePane: { rows: HEAD + 1 },
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function withoutSources(layout: TableLayout): TableLayout {
  const kept = layout.columns.map(({ key }) => key !== "source" && key !== "note");
  return {
    ...layout,
    columns: layout.columns.filter((_, i) => kept[i]),
    rows: layout.rows.map((row) => row.filter((_, i) => kept[i])),
  };
}

function valueOf(edition: Edition, laid: LaidCell): string | number | null {
  if (laid.kind === "empty") return null;
  return laid.kind === "number"
    ? numberIn(edition, laid)
    : typeof laid.text === "number"
      ? laid.text
      : fitFile(laid.text);
}

function cellOf({ edition }: CallContext, laid: LaidCell): Partial<Cell> {
  const value = valueOf(edition, laid);
  if (laid.kind === "number") return { value, type: "number", style: { numFmt: laid.format } };
  const type = typeof value === "number" ? "number" : "string";
  if (laid.kind === "link" && isLinkable(laid.url))
    return {
      value,
      type,
      hyperlink: { target: laid.url },
      style: { font: { underline: true, color: { rgb: "0563C1" } }, alignment: { vertical: "top" } },
    };
  return value === null ? { value } : { value, type, style: { alignment: { vertical: "top" } } };
}

const LONGEST_HEADING = 200;

/** A table's columns must have names that differ in more than case. */
function distinctHeadings(columns: readonly LaidColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ heading }, at) => {
    const plain = fitFile(heading.slice(0, LONGEST_HEADING)).replace(/[\t\r\n]+/g, " ") || `Column${at + 1}`;
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Rows that a chart can show without becoming a thicket. */
const MOST_BARS = 15;

function chartOf({ chart, columns, rows, title }: TableLayout, sheet: string): WriteSheet["charts"] {
  const [label, value] = [chart?.label, chart?.value].map((key) =>
    columns.findIndex((column) => column.key === key),
  );
  if (!chart || label === undefined || value === undefined || label < 0 || value < 0) return [];
  const [first, last] = [HEAD + 2, HEAD + 1 + Math.min(rows.length, MOST_BARS)];
  const range = (column: number) =>
    `${quoted(sheet)}!$${letterOf(column)}$${first}:$${letterOf(column)}$${last}`;
  const column = columns.length + 1;
  return [
    {
      type: chart.type,
      title: fitCell(title),
      series: [
        { name: fitCell(columns[value]?.heading ?? ""), values: range(value), categories: range(label) },
      ],
      legend: false,
      anchor: { from: { row: HEAD, col: column }, to: { row: HEAD + 20, col: column + 8 } },
    },
  ];
}

/** 0 → "A", 26 → "AA" */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
