import type {
  ICellData,
  ICommandService,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import { areaBetween, boundingArea, cellArea, MAX_COLUMNS, MAX_ROWS, type Area } from "../host/area";
import type { Shift } from "../host/shift";
import type { SheetInfo, Tell } from "../host/store/book-store";
import { toArea } from "./to-range";

export interface UniverWatcher {
  readonly tell: Tell;
  /** Something changed that formulas may depend on. */
  readonly changed: () => void;
  readonly shifted: (sheet: string, shift: Shift) => void;
  readonly sheets: () => readonly SheetInfo[];
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly toOrder?: number;
  readonly index?: number;
  readonly sheet?: { id: string };
  readonly selections?: readonly { range: IRange }[];
  readonly type?: SelectionMoveType;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

type Reader = (params: Params, sheet: string, watcher: UniverWatcher) => void;

/** Tells of all that happens on the grid, whether by hand, by undo or by the host. */
export function watchUniver(commands: ICommandService, book: string, watcher: UniverWatcher): void {
  commands.onCommandExecuted(({ id, params }, options) => {
    const given = (params ?? {}) as Params;
    if (given.unitId !== undefined && given.unitId !== book) return;
    if (options?.fromFormula) return;
    READERS.get(id)?.(given, given.subUnitId ?? "", watcher);
  });
}

const READERS = new Map<string, Reader>([
  [SetRangeValuesMutation.id, readValues],
  [SetDefinedNameMutation.id, (_, __, watcher) => watcher.changed()],
  [InsertRowMutation.id, readShift("insert", "rows")],
  [RemoveRowMutation.id, readShift("delete", "rows")],
  [InsertColMutation.id, readShift("insert", "columns")],
  [RemoveColMutation.id, readShift("delete", "columns")],
  [InsertRangeMoveDownCommand.id, readPartialShift("insert", "rows")],
  [InsertRangeMoveRightCommand.id, readPartialShift("insert", "columns")],
  [DeleteRangeMoveUpCommand.id, readPartialShift("delete", "rows")],
  [DeleteRangeMoveLeftCommand.id, readPartialShift("delete", "columns")],
  [InsertSheetMutation.id, readInsertedSheet],
  [RemoveSheetMutation.id, (_, sheet, { tell }) => tell("sheetRemoved", sheet)],
  [SetWorksheetNameMutation.id, ({ name = "" }, sheet, { tell }) => tell("sheetRenamed", sheet, name)],
  [SetWorksheetOrderMutation.id, ({ toOrder = 0 }, sheet, { tell }) => tell("sheetMoved", sheet, toOrder)],
  [SetWorksheetActiveOperation.id, (_, sheet, { tell }) => tell("sheetActivated", sheet)],
  [SetWorksheetHideMutation.id, readVisibility],
  [SetSelectionsOperation.id, readSelection],
]);

/** A change of looks alone is no change of cells. */
function readValues({ cellValue }: Params, sheet: string, watcher: UniverWatcher): void {
  const area = areaOf(cellValue);
  if (!area) return;
  watcher.changed();
  watcher.tell("cellsChanged", sheet, area);
}

const CONTENT = ["v", "f", "p", "si"] as const;

function areaOf(cells: Params["cellValue"]): Area | undefined {
  let area: Area | undefined;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<number, Nullable<ICellData>>)) {
      const isContent = CONTENT.some((key) => cell?.[key] !== undefined);
      if (!isContent) continue;
      const place = cellArea(Number(row), Number(column));
      area = area ? boundingArea(area, place) : place;
    }
  }
  return area;
}

function readShift(kind: Shift["kind"], axis: Shift["axis"]): Reader {
  return ({ range }, sheet, watcher) => {
    if (!range) return;
    const area =
      axis === "rows"
        ? areaBetween(range.startRow, 0, range.endRow, MAX_COLUMNS - 1)
        : areaBetween(0, range.startColumn, MAX_ROWS - 1, range.endColumn);
    watcher.changed();
    watcher.shifted(sheet, { kind, axis, area });
  };
}

/** Part of the rows or columns: only by hand, and so on the sheet that is open. */
function readPartialShift(kind: Shift["kind"], axis: Shift["axis"]): Reader {
  return ({ range }, sheet, watcher) => {
    const { sheetId } = (range ?? {}) as { sheetId?: string };
    if (!range) return;
    watcher.changed();
    watcher.shifted(sheet || (sheetId ?? ""), { kind, axis, area: toArea(range) });
  };
}

function readInsertedSheet({ sheet, index = 0 }: Params, _: string, { tell, sheets }: UniverWatcher): void {
  const added = sheets().find(({ id }) => id === sheet?.id);
  if (added) tell("sheetAdded", added, index);
}

function readVisibility(_: Params, sheet: string, { tell, sheets }: UniverWatcher): void {
  const info = sheets().find(({ id }) => id === sheet);
  if (info) tell("visibilityChanged", sheet, info.visibility);
}

function readSelection({ selections = [], type }: Params, sheet: string, { tell }: UniverWatcher): void {
  if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
  const areas = selections.map(({ range }) => toArea(range));
  tell("selectionChanged", sheet, areas);
}
