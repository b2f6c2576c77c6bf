import { formatAddress } from "../../formula/address";
import { hasApi } from "../has-api";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeWorkbook } from "../run";
import { checkDestination } from "../destination/check-destination";
import { findSelectedCell, resizePlace } from "../destination/place";
import { isTextCell } from "../destination/text-cell";
import type { Inserted } from "../workbook";
import { writeCell } from "./write-cell";

/** Needs an Excel with formulas that spill. */
export const insertSpill = (formula: string, rows: number, columns: number): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    if (!hasApi("1.12")) return fail({ code: "unsupported", needs: "ExcelApi 1.12" });
    const cell = await findSelectedCell(context);
    if (!cell.ok) return cell;
    const block = resizePlace(cell.value, rows, columns);
    const writable = await checkDestination(context, block);
    if (!writable.ok) return writable;
    const format =
      writable.value.mayFormat && (await isTextCell(context, cell.value)) ? "General" : undefined;
    const inserted = await writeCell(context, cell.value, formula, format);
    if (!inserted.ok) return inserted;
    return ok({ ...inserted.value, address: formatAddress(block.area, block.sheetName) });
  });
