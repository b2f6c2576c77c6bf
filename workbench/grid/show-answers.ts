/* eslint-disable local/no-record-lookup -- Univer keeps cells in objects, by ids that it makes */
import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { formatResult } from "../host/store/number-format";
import { CARD_ICON, hasCardIcon, ICON_ROOM } from "./card-icon";
import { readResult } from "./cell-data";
import type { GridComponent } from "./create-univer";

const PRIORITY = 12;

const withIcon = (cell: Nullable<ICellDataForSheetInterceptor>): ICellDataForSheetInterceptor => ({
  ...cell,
  customRender: [...(cell?.customRender ?? []), CARD_ICON],
  fontRenderExtension: { ...cell?.fontRenderExtension, leftOffset: ICON_ROOM },
});

/** Numbers from the add-in are shown in the format that they brought along, unless the cell has one of its own. */
export function showAnswers({ univer }: GridComponent, language: string): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { unitId, subUnitId, row, col, rawData, workbook } = location;
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const result = readResult(spilled ?? rawData);
      if (!result.dataType) return next(cell);
      const ownPattern = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern;
      const isGeneral = ownPattern === undefined || ownPattern === "General";
      const pattern = isGeneral ? result.dataType.numberFormat : undefined;
      const shown = hasCardIcon(result) ? withIcon(cell) : cell;
      if (pattern === undefined) return next(shown);
      return next({ ...shown, v: formatResult(result, pattern, language), t: CellValueType.NUMBER });
    },
  });
}
