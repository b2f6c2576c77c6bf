import { ICON_ROOM } from "./grid/card-icon";
import { readTyped } from "./grid/read-typed";
import { formatAddress, parseAddress } from "./host/address";
import type { Misbehaviour } from "./host/misbehaviour";
import type { DataType, Scalar } from "./host/store/cell";
import type { Session } from "./session";

/** A cell as a test sees it. */
export interface SeenCell {
  readonly value: Scalar;
  /** As it is displayed: "$280.0M". */
  readonly text: string;
  /** "" for a constant. */
  readonly formula: string;
  readonly type: string;
  readonly numberFormat: string;
  /** What the custom function answered, when it is more than a value. */
  readonly card: DataType | undefined;
  /** Why a cell is an error. */
  readonly message: string | undefined;
}

/**
 * `window.workbench`, for end-to-end tests. It looks, waits and sets misbehaviours; whatever a person would do, a test
 * does with keyboard and pointer. Addresses may name a sheet: "Trade!B4".
 */
export interface WorkbenchInterface {
  /** Resolves when nothing is being calculated and no answer is on its way. */
  idle(): Promise<void>;
  cell(address: string): SeenCell;
  values(address: string): unknown[][];
  text(address: string): string[][];
  /** "Trade!C5" */
  selection(): string;
  select(address: string): void;
  /** What stands in the editor of a cell; `undefined` while no cell is being edited. */
  typed(): string | undefined;
  /** A formula or a value as if typed into the active sheet, for tests of many. */
  enter(address: string, text: string): void;
  /** A new sheet, which becomes the active one. */
  addSheet(): void;
  /** The middle of a cell on the page, for the pointer. */
  locate(address: string): { x: number; y: number } | undefined;
  /** Where the icon of a cell is, that opens its card. */
  locateIcon(address: string): { x: number; y: number } | undefined;
  sheets(): { name: string; visibility: string }[];
  tables(): { name: string; address: string; style: string }[];
  charts(): { name: string; sheet: string; type: string; title: string }[];
  comments(): { address: string; text: string }[];
  names(): { name: string; formula: string }[];
  customXml(): string[];
  /** Each press of a button, and what Office.js answered: 0 when it was done, 11101 when it was lost. */
  presses(): { functionName: string; status: number | undefined }[];
  /** "latency", "cellEditMode", "objectSelected", "tableToLose". */
  misbehave(changes: Partial<Misbehaviour>): void;
  protect(sheet: string, isProtected: boolean): void;
  /** Everything again, as with Ctrl+Alt+F9. */
  recalculate(): void;
}

export function makeTestInterface(session: Session): WorkbenchInterface {
  const { workbook, misbehaviour } = session.host;
  const find = (address: string) => workbook.findRange(address);
  return {
    idle: () => session.idle(),
    cell: (address) => seeCell(session, address),
    values: (address) => find(address).values ?? [],
    text: (address) => find(address).text ?? [],
    selection: () => workbook.getSelectedRanges().address,
    select: (address) => find(address).select(),
    typed: () => (session.host.isBusy() ? readTyped(session.grid) : undefined),
    enter: (address, text) => void (find(address).formulas = [[text]]),
    addSheet: () => workbook.worksheets.add().activate(),
    locate: (address) => {
      const rect = session.locate(find(address).area);
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    locateIcon: (address) => {
      const rect = session.locate(find(address).area);
      return rect && { x: rect.x + ICON_ROOM / 2, y: rect.y + rect.height / 2 };
    },
    sheets: () => workbook.worksheets.items.map(({ name, visibility }) => ({ name, visibility })),
    tables: () =>
      workbook.tables.items.map(({ name, style, sheet, area }) => ({
        name,
        style,
        address: formatAddress(area, { sheet: sheet.name }),
      })),
    charts: () =>
      workbook.worksheets.items.flatMap((sheet) =>
        sheet.charts.items.map(({ name, chartType, title }) => ({
          name,
          sheet: sheet.name,
          type: chartType,
          title: title.text,
        })),
      ),
    comments: () =>
      workbook.comments.items.map((comment) => ({
        address: comment.getLocation().address,
        text: comment.content,
      })),
    names: () => workbook.names.items.map(({ name, formula }) => ({ name, formula })),
    customXml: () => workbook.customXmlParts.items.map((part) => part.getXml()),
    presses: () => session.addIn.presses.map(({ functionName, status }) => ({ functionName, status })),
    misbehave: (changes) => void Object.assign(misbehaviour, changes),
    protect: (sheet, isProtected) => {
      const { protection } = workbook.worksheets.getItem(sheet);
      if (isProtected) protection.protect();
      else protection.unprotect();
    },
    recalculate: () => session.recalculate(),
  };
}

function seeCell({ host }: Session, address: string): SeenCell {
  const range = host.workbook.findRange(address);
  const { row, column } = parseAddress(range.address)?.area ?? { row: 0, column: 0 };
  const { result, formula = "" } = range.sheet.store.cell(row, column);
  return {
    value: result.value,
    text: range.text?.[0]?.[0] ?? "",
    formula,
    type: result.type,
    numberFormat: range.numberFormat?.[0]?.[0] ?? "",
    card: result.dataType,
    message: result.message,
  };
}

declare global {
  interface Window {
    workbench?: WorkbenchInterface;
  }
}
