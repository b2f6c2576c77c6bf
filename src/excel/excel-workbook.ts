import { checkExcel, endCheck } from "./check/check-excel";
import { seeKept } from "./check/see-kept";
import { convertToValues } from "./operations/convert-to-values";
import { goTo } from "./operations/go-to";
import { insertFormula } from "./operations/insert-formula";
import { insertSpill } from "./operations/insert-spill";
import { insertTable } from "./operations/insert-table";
import { insertText } from "./operations/insert-text";
import { listTables } from "./operations/list-tables";
import { makePortable } from "./operations/make-portable";
import { onSelectionChanged } from "./operations/on-selection-changed";
import { readPin, writePin } from "./operations/pin";
import { readSelection } from "./operations/read-selection";
import { readCells } from "./operations/read-values";
import { recalculate } from "./operations/recalculate";
import { refreshTables } from "./operations/refresh-tables";
import { replaceFormula } from "./operations/replace-formula";
import { scan } from "./operations/scan";
import { restoreFormulas } from "./operations/restore-formulas";
import { leaveUnfinished, listUnfinished, takeBack } from "./operations/unfinished";
import { undo } from "./operations/undo";
import type { Workbook } from "./workbook";
import { writeBibliography } from "./operations/write-bibliography";

/** The workbook that is open in Excel. */
export const excelWorkbook: Workbook = {
  readSelection,
  onSelectionChanged,
  insertFormula,
  insertText,
  insertSpill,
  insertTable,
  undo,
  recalculate,
  listTables,
  refreshTables,
  scan,
  goTo,
  readCells,
  replaceFormula,
  writeBibliography,
  convertToValues,
  restoreFormulas,
  makePortable,
  readPin,
  writePin,
  checkExcel,
  seeKept,
  endCheck,
  listUnfinished,
  takeBack,
  leaveUnfinished,
};
