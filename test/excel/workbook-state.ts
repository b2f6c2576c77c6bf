import type { Area } from "../../workbench/host/area";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import type { OpenWorkbook } from "./open-workbook";

/** All that a person would miss or wonder at, without Excel's own ids. */
export async function readState({ host }: OpenWorkbook) {
  await host.store.settle();
  const { worksheets, comments, notes, names } = host.workbook;
  return {
    sheets: worksheets.items.map(describeSheet),
    comments: comments.items.map(({ content, sheet, area }) => [content, sheet.name, area]),
    notes: notes.items.map(({ content, sheet, area }) => [content, sheet.name, area]),
    names: names.items.map(({ name, formula }) => [name, formula]),
  };
}

function describeSheet(sheet: Worksheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    widths: readWidths(sheet),
    cells: readCells(sheet),
    tables: sheet.tables.items.map(({ name, area, style }): [string, Area, string] => [name, area, style]),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

const readWidths = (sheet: Worksheet) =>
  Array.from({ length: 20 }, (_, column) => sheet.getCell(0, column).format.columnWidth);

/** By address, only those that have anything. */
function readCells(sheet: Worksheet): Record<string, unknown> {
  const used = sheet.getUsedRangeOrNullObject();
  if (!used) return {};
  const { area, formulas, values, numberFormat } = used;
  const cells = (formulas ?? []).flatMap((line, down) =>
    line.flatMap((formula, across) => {
      const format = (numberFormat as unknown[][])[down]?.[across];
      const link = sheet.store.link(area.row + down, area.column + across);
      if (formula === "" && format === "General" && !link) return [];
      const value = (values as unknown[][])[down]?.[across];
      return [
        [`${area.row + down},${area.column + across}`, [formula, value, format, link ?? null]] as const,
      ];
    }),
  );
  return Object.fromEntries(cells);
}

export interface KnownRecord {
  pin?: string;
  tables: { name: string; edition: string; rows: Record<string, string>; withdrawn: string[] }[];
  converted: { formula: string; formats?: unknown; citation?: string; comment?: string }[];
  bibliography?: object;
  journal?: unknown[];
}

/** What the workbook remembers, as it stands in its file. */
export const readRecordOf = ({ host }: Pick<OpenWorkbook, "host">): KnownRecord[] =>
  host.workbook.customXmlParts.items.map(
    (part) => JSON.parse(/>(.*)</.exec(part.getXml())?.[1] ?? "") as KnownRecord,
  );

/** The same, without ids and fingerprints, which differ from workbook to workbook; an empty record is none. */
export const describeRecord = (book: Pick<OpenWorkbook, "host">) =>
  readRecordOf(book)
    .map(({ pin, tables, converted, bibliography }) => ({
      pin,
      hasBibliography: bibliography !== undefined,
      tables: tables.map(({ name, edition, rows, withdrawn }) => [
        name,
        edition,
        Object.keys(rows),
        withdrawn,
      ]),
      converted: converted.map(({ formula, formats, citation, comment }) => [
        formula,
        formats,
        citation,
        !!comment,
      ]),
    }))
    .filter(
      ({ pin, hasBibliography, tables, converted }) =>
        pin !== undefined || hasBibliography || tables.length + converted.length > 0,
    );
