import { done, refuse, type Outcome, type Refusal } from "../../src/excel/outcome";
import type { Inserted, ScannedCell, Selection, TrackedTable } from "../../src/excel/workbook";
import type { PaneWorkbook } from "../../src/taskpane/host/pane-host";

/** A workbook in memory, as much of one as the pane needs, that can be told to refuse and notes what it was asked to do. */
export interface WorkbookDouble extends PaneWorkbook {
  cells: Map<
    string,
    { formula: string; value: unknown; text: string; references?: ScannedCell["references"] }
  >;
  tables: TrackedTable[];
  calls: { name: string; arguments: unknown[] }[];
  pin: string | undefined;
  /** The next change is refused so. */
  refuseNext(refusal: Refusal): void;
  /** Each operation takes so long, in milliseconds. */
  latency: number;
  select(selection: Partial<Selection>): void;
}

const EMPTY: Selection = {
  address: "Trade!B4",
  rows: 1,
  columns: 1,
  isEmpty: true,
  cells: [],
  headings: { left: [], above: [] },
};

export function createWorkbookDouble(): WorkbookDouble {
  let refusal: Refusal | undefined;
  let selection: Selection = EMPTY;
  const listeners = new Set<() => void>();

  const perform = async <T>(name: string, given: unknown[], value: () => T): Promise<Outcome<T>> => {
    double.calls.push({ name, arguments: given });
    await new Promise((resolve) => setTimeout(resolve, double.latency));
    if (!refusal) return done(value());
    const refused = refuse<T>(refusal);
    refusal = undefined;
    return refused;
  };
  const insertAt = (address: string, formula: string): Inserted => {
    double.cells.set(address, { formula, value: formula, text: formula });
    return { address, token: `token:${address}` };
  };
  const scanned = (): ScannedCell[] =>
    [...double.cells]
      .filter(([, { formula }]) => formula.startsWith("="))
      .map(([address, cell]) => ({ address, references: {}, ...cell }));

  const double: WorkbookDouble = {
    cells: new Map(),
    tables: [],
    calls: [],
    pin: undefined,
    latency: 0,
    refuseNext: (next) => void (refusal = next),
    select: (next) => {
      selection = { ...EMPTY, ...next };
      for (const listener of listeners) listener();
    },
    readCells: (address) => Promise.resolve([[double.cells.get(address)?.value ?? ""]]),
    readSelection: () => perform("readSelection", [], () => selection),
    onSelectionChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    insertFormula: (formula, format) =>
      perform("insertFormula", [formula, format], () => insertAt(selection.address, formula)),
    insertText: (text) => perform("insertText", [text], () => insertAt(selection.address, text)),
    insertSpill: (formula, rows, columns) =>
      perform("insertSpill", [formula, rows, columns], () => insertAt(selection.address, formula)),
    insertTable: (request) =>
      perform("insertTable", [request], () => {
        const address = request.target === "new-sheet" ? "Sheet2!A1:H30" : `${selection.address}:H30`;
        const { layout, edition, language, content } = request;
        double.tables.push({ name: layout.title, address, table: layout.id, edition, language, content });
        return { address, token: `table:${layout.id}` };
      }),
    undo: (inserted) => perform("undo", [inserted], () => void double.cells.delete(inserted.address)),
    recalculate: () => perform("recalculate", [], () => undefined),
    listTables: () => perform("listTables", [], () => double.tables),
    refreshTables: (request) =>
      perform("refreshTables", [request], () =>
        double.tables.map(({ name }) => ({ name, updated: 2, added: 1, withdrawn: 0, leftAlone: ["B7"] })),
      ),
    scan: () => perform("scan", [], scanned),
    goTo: (address) => perform("goTo", [address], () => void (selection = { ...EMPTY, address })),
    replaceFormula: (address, formula, by) =>
      perform("replaceFormula", [address, formula, by], () => void insertAt(address, by)),
    writeBibliography: (request) =>
      perform("writeBibliography", [request], () => ({ address: "Sources!A1:C9", token: "bibliography" })),
    freeze: (cells) => perform("freeze", [cells], () => cells.length),
    thaw: () => perform("thaw", [], () => ({ thawed: 3, leftAlone: [] })),
    makePortable: (cells, title) =>
      perform("makePortable", [cells, title], () => ({ address: "Portable!A1", token: "portable" })),
    readPin: () => perform("readPin", [], () => double.pin),
    writePin: (edition) => perform("writePin", [edition], () => void (double.pin = edition)),
  };
  return double;
}
