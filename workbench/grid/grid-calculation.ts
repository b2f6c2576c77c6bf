import type { ICommandService } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/preset-sheets-core";

/** The grid begins to calculate a tenth of a second after the last change; on a busy machine each of its turns is late. */
const PAUSE = 100;
const MOST_PAUSES = 5;

/** Knows whether the grid's engine has caught up with what was written. */
export class GridCalculation {
  #changes = 0;
  #started = 0;
  #waiting: (() => void)[] = [];
  #listeners: (() => void)[] = [];

  constructor(private readonly commands: ICommandService) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#started = this.#changes;
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined && this.#started === this.#changes) this.#finish();
    });
  }

  /** Called after each calculation that has caught up. */
  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Something was written that formulas may depend on. */
  markChanged(): void {
    this.#changes++;
  }

  #finish(): void {
    this.#changes = this.#started = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
    for (const listener of this.#listeners) listener();
  }

  settle(): Promise<void> | undefined {
    if (this.#changes === 0) return undefined;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#giveUpWhenIdle();
    });
  }

  /** Not every change makes the engine start: without formulas there is nothing to wait for. */
  #giveUpWhenIdle(pauses = 0): void {
    const seen = this.#changes;
    setTimeout(() => {
      if (this.#changes === 0 || this.#started === seen) return;
      if (this.#changes !== seen) this.#giveUpWhenIdle();
      else if (pauses < MOST_PAUSES) this.#giveUpWhenIdle(pauses + 1);
      else this.#finish();
    }, PAUSE);
  }

  /** Calculates some cells again, or all of them. */
  recalculate(ranges?: { unitId: string; sheetId: string; range: object }[]): void {
    this.markChanged();
    const params = {
      dirtyRanges: ranges ?? [],
      forceCalculation: ranges === undefined,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      options: null,
    };
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }
}
