import { ICommandService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { DeleteSheetTableMutation, SetSheetTableCommand } from "@univerjs/preset-sheets-table";
import { sameArea } from "../host/area";
import type { Table } from "../host/model/table";
import type { Workbook } from "../host/model/workbook";
import type { GridComponent } from "./create-univer";
import { toGridName } from "./structured-references";
import { themeOf } from "./table-themes";
import { toArea, toRange } from "./to-range";

interface Drawn {
  readonly name: string;
  readonly theme: string;
}

/** Shows the workbook's tables on the grid: banded rows, filter buttons, names that formulas may use. */
export class TableDrawer {
  readonly #drawn = new Map<string, Drawn>();
  readonly #commands: ICommandService;
  readonly #grid: FWorkbook;
  #isDrawing = false;

  constructor(
    { univer, api }: GridComponent,
    private readonly workbook: Workbook,
  ) {
    const grid = api.getActiveWorkbook();
    if (!grid) throw new Error("The grid has no workbook.");
    this.#grid = grid;
    this.#commands = univer.__getInjector().get(ICommandService);
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === DeleteSheetTableMutation.id) this.#forget((params as { tableId: string }).tableId);
    });
  }

  /** The person has deleted a table on the grid. */
  #forget(id: string): void {
    if (this.#isDrawing) return;
    this.#drawn.delete(id);
    const table = this.workbook.tables.find(id);
    if (table) this.workbook.tables.drop(table);
  }

  async draw(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      const tables = this.workbook.tables.items;
      const gone = [...this.#drawn.keys()].filter((id) => !tables.some((table) => table.id === id));
      for (const id of gone) await this.#remove(id);
      for (const table of tables) await this.#show(table);
    } finally {
      this.#isDrawing = false;
    }
  }

  async #remove(id: string): Promise<void> {
    this.#drawn.delete(id);
    if (this.#grid.getTableInfo(id)) await this.#grid.removeTable(id);
  }

  async #show(table: Table): Promise<void> {
    const { id, name, area } = table;
    const theme = themeOf(table.style, table.showBandedRows);
    const drawn = this.#drawn.get(id);
    const sheet = this.#grid.getSheetBySheetId(table.sheet.id);
    if (!sheet) return;
    this.#drawn.set(id, { name, theme });
    if (!drawn) {
      await this.#grid.addTable(sheet.getSheetId(), toGridName(name), toRange(area), id, {
        tableStyleId: theme,
      });
      return;
    }
    if (drawn.name !== name) await sheet.setTableName(id, toGridName(name));
    const shown = this.#grid.getTableInfo(id);
    if (shown && !sameArea(toArea(shown.range), area)) await sheet.setTableRange(id, toRange(area));
    if (drawn.theme !== theme) {
      await this.#commands.executeCommand(SetSheetTableCommand.id, {
        unitId: this.#grid.getId(),
        tableId: id,
        theme,
      });
    }
  }
}
