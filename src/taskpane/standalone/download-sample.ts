import type { CallContext } from "../../core/show/cell";
import { layOut } from "../../core/tables/layout";
import { ok } from "../../core/question/result";
import type { Outcome } from "../../excel/outcome";
import { downloadFile } from "./download-file";

/** Tables in the sample workbook: the first ones with a chart first, then the others, as many as one looks through. */
const MOST = 6;

/** A workbook with prepared tables, for a first look. */
export async function downloadSample(context: CallContext): Promise<Outcome<void>> {
  const { writeXlsx } = await import("./write-xlsx");
  const { tables } = context.edition.dataset;
  const chosen = [...tables.filter(({ chart }) => chart), ...tables.filter(({ chart }) => !chart)].slice(
    0,
    MOST,
  );
  const sheets = chosen.map((table) => ({
    layout: layOut(context, table),
    hasSources: true,
    hasChart: true,
  }));
  downloadFile(await writeXlsx(context, sheets), "sourcebook.xlsx");
  return ok(undefined);
}
