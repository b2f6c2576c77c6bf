import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { cellArea } from "../host/area";
import type { ExcelHost } from "../host/excel-host";
import type { Workbook } from "../host/model/workbook";
import type { GridComponent } from "./create-univer";

/** What a person can do to cells, short of typing into them. */
const COMMANDS =
  /^sheet\.command\.(clear|insert|delete|remove|paste|auto-fill|move-range|set-range-values|set-style)/;

/** On a protected sheet the person at the grid may not write either. The host's own writing is checked in its model. */
export function guardProtection({ univer, api }: GridComponent, host: ExcelHost): void {
  const { workbook } = host;
  const isProtected = () => !host.isHandling && workbook.worksheets.getActiveWorksheet().protection.protected;
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const { row, column } = event;
    if (isProtected() && isLocked(workbook, row, column)) event.cancel = true;
  });
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id }) => {
      if (COMMANDS.test(id) && isProtected())
        throw new CustomCommandExecutionError("The sheet is protected.");
    });
}

const isLocked = (workbook: Workbook, row: number, column: number): boolean => {
  const sheet = workbook.worksheets.getActiveWorksheet();
  try {
    sheet.demandWritable(cellArea(row, column));
    return false;
  } catch {
    return true;
  }
};
