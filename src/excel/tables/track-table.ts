import type { Content } from "../cells/matrix";
import { readCells } from "../cells/read-cells";
import { fingerprintOf } from "../record/fingerprint";
import type { TableRecord } from "../record/workbook-record";
import { nameRows } from "./compare-table";
import { fingerprintNewRows } from "./fingerprint-rows";
import { labelColumns } from "./row-labels";
import { fingerprintStamp } from "./stamp-cell";
import { readColumns, type TableContents } from "./table-contents";
import { HEAD_ROWS, STAMP_ROW } from "./table-frame";
import { trackColumns } from "./tracked-columns";
import type { WrittenTable } from "./write-table";
import type { TableDraft } from "./table-draft";

/** A table as Excel has it now, read back, with a fingerprint of the whole block. */
export async function trackTable(
  context: Excel.RequestContext,
  draft: TableDraft,
  written: WrittenTable,
): Promise<{ record: TableRecord; fingerprint: string }> {
  const { place, frame } = draft;
  const block = await readCells(context, place.sheet, frame.block, "formulas");
  const contents: TableContents = {
    body: frame.body,
    columns: written.columns,
    formulas: readColumns(block.slice(HEAD_ROWS + 1), frame.body, written.columns),
    formats: await readCells(context, place.sheet, frame.body, "numberFormat"),
  };
  const record = describeTable(draft, written, contents, block[STAMP_ROW]?.[0]);
  return { record, fingerprint: fingerprintOf(block) };
}

function describeTable(
  { layout, edition, language, content }: TableDraft,
  { id, name, columns, cells }: WrittenTable,
  contents: TableContents,
  stamp: Content | undefined,
): TableRecord {
  const recorded = columns.map((column, at) => ({
    id: column.id,
    heading: column.name,
    key: layout.columns[at]?.key ?? "",
  }));
  const labels = labelColumns(layout.columns);
  const rows = nameRows({ columns: layout.columns, rows: cells }, labels);
  const tracked = trackColumns({ columns: recorded }, columns, layout.columns);
  return {
    id,
    name,
    table: layout.id,
    edition,
    language,
    content,
    ...(layout.figures && { figures: [...layout.figures] }),
    columns: recorded,
    labels,
    withdrawn: [],
    rows: fingerprintNewRows(
      contents,
      { columns: recorded },
      tracked,
      rows.map((row, at) => ({ ...row, row: at })),
    ),
    stamp: { above: HEAD_ROWS - STAMP_ROW, fingerprint: fingerprintStamp(stamp) },
  };
}
