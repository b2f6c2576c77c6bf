import type { Area } from "../../workbench/host/area";
import type { ExcelHost } from "../../workbench/host/excel-host";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { describeRecord } from "../excel/workbook-state";

/** A cell as a person sees it and would miss it. */
export interface SeenCell {
  sheet: string;
  row: number;
  column: number;
  /** Its formula or constant; "" when it only has a look. */
  content: unknown;
  value: unknown;
  /** Number format, colours, link. */
  dress: string;
}

/** All of a workbook at one moment, without Excel's own ids of what may come again. */
export interface Look {
  /** By "{sheet id}!row,column". */
  cells: Map<string, SeenCell>;
  /** Everything that is no cell: sheets, tables, charts, comments, notes, names, what the workbook remembers. */
  rest: string;
  /** Cells that a table covers, with Excel's id of it. */
  tables: { id: string; name: string; sheet: string; area: Area }[];
  notes: string[];
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

export async function look(host: ExcelHost): Promise<Look> {
  await host.store.settle();
  const { worksheets, comments, notes, names, tables } = host.workbook;
  const cells = new Map<string, SeenCell>();
  for (const sheet of worksheets.items)
    for (const cell of readCells(sheet)) cells.set(keyOf(sheet.id, cell.row, cell.column), cell);
  const placed = (list: readonly { content: string; sheet: Worksheet; area: Area }[]) =>
    list.map(({ content, sheet, area }) => [content, sheet.id, area.row, area.column].join("|")).sort();
  const rest = {
    sheets: worksheets.items.map(describeSheet),
    comments: placed(comments.items),
    notes: placed(notes.items),
    names: names.items.map(({ name, formula }) => [name, formula]),
    record: describeRecord({ host }),
  };
  return {
    cells,
    rest: JSON.stringify(rest, null, 1),
    notes: placed(notes.items),
    tables: tables.items.map(({ id, name, sheet, area }) => ({ id, name, sheet: sheet.id, area })),
  };
}

const describeSheet = (sheet: Worksheet) => ({
  id: sheet.id,
  name: sheet.name,
  visibility: sheet.visibility,
  widths: Array.from({ length: 20 }, (_, column) => sheet.store.lines.columns.size(column)).join(" "),
  tables: sheet.tables.items.map(({ name, area, style, columns, showTotals }) =>
    [name, style, showTotals, JSON.stringify(area), ...columns.items.map((column) => column.name)].join("|"),
  ),
  charts: sheet.charts.items.map(({ name }) => name),
});

function readCells(sheet: Worksheet): SeenCell[] {
  const used = sheet.store.usedArea(false);
  if (!used) return [];
  const cells: SeenCell[] = [];
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { formula, result } = sheet.store.cell(row, column);
      const dress = describeDress(sheet, row, column);
      const content = formula ?? result.value;
      if (content !== "" || dress !== PLAIN)
        cells.push({ sheet: sheet.id, row, column, content, value: result.value, dress });
    }
  return cells;
}

const PLAIN = "{}";

function describeDress({ store }: Worksheet, row: number, column: number): string {
  const { numberFormat, fillColor, borderBottom } = store.ownFormat(row, column);
  const link = store.link(row, column);
  return JSON.stringify({
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
    ...(fillColor && { fillColor }),
    ...(borderBottom && borderBottom.style !== "None" && { border: borderBottom.style }),
    ...(link && { link: link.address ?? link.documentReference }),
  });
}

/** What is not the same, as few lines as tell it. */
export function differences(before: Look, after: Look): string[] {
  const keys = [...new Set([...before.cells.keys(), ...after.cells.keys()])];
  const cells = keys.flatMap((key) => {
    const [one, other] = [describe(before.cells.get(key)), describe(after.cells.get(key))];
    return one === other ? [] : `${key}: ${one} → ${other}`;
  });
  if (before.rest === after.rest) return cells;
  const [was, is] = [before.rest.split("\n"), after.rest.split("\n")];
  const at = was.findIndex((line, index) => line !== is[index]);
  return [...cells, `rest: ${was.slice(at, at + 3).join("")} → ${is.slice(at, at + 3).join("")}`];
}

const describe = (cell: SeenCell | undefined): string =>
  cell ? `${JSON.stringify(cell.content)} ${cell.dress}` : "nothing";
