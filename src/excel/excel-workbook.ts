import { checkExcel, endCheck } from "./check/check-excel";
import { seeKept } from "./check/see-kept";
import { convertToValues } from "./convert-to-values";
import { goTo } from "./go-to";
import { insertFormula } from "./insert-formula";
import { insertSpill } from "./insert-spill";
import { insertTable } from "./insert-table";
import { insertText } from "./insert-text";
import { listTables } from "./list-tables";
import { makePortable } from "./make-portable";
import { onSelectionChanged } from "./on-selection-changed";
import { readPin, writePin } from "./pin";
import { readSelection } from "./read-selection";
import { readCells } from "./read-values";
import { recalculate } from "./recalculate";
import { refreshTables } from "./refresh-tables";
import { replaceFormula } from "./replace-formula";
import { scan } from "./scan";
import { restoreFormulas } from "./restore-formulas";
import { leaveUnfinished, listUnfinished, takeBack } from "./unfinished";
import { undo } from "./undo";
import type { Workbook } from "./workbook";
import { writeBibliography } from "./write-bibliography";

/** The workbook that is open in Excel. */
export const excelWorkbook: Workbook = {
  ...{ readSelection, onSelectionChanged, insertFormula, insertText, insertSpill, insertTable, undo },
  ...{ recalculate, listTables, refreshTables, scan, goTo, readCells, replaceFormula },
  ...{
    writeBibliography,
    convertToValues: convertToValues,
    restoreFormulas: restoreFormulas,
    makePortable,
    readPin,
    writePin,
  },
  ...{ checkExcel, seeKept, endCheck },
  ...{ listUnfinished, takeBack, leaveUnfinished },
};
