/** The press of a button. */
export interface Press {
  readonly id: string;
  readonly functionName: string;
  readonly controlId: string;
  /** What Office.js answered: `undefined` as long as the add-in is at work, 0 when it is done. */
  status?: number;
}

/** Office.js knows no function of that name: `ooeInvalidCallback`. */
const INVALID_CALLBACK = 11101;

export const isLost = ({ status }: Press): boolean => status === INVALID_CALLBACK;

/** What was pressed, what still waits for Office.js, and what became of the rest. */
export class Presses {
  readonly all: Press[] = [];
  #waiting: Press[] = [];

  add(functionName: string, controlId: string): void {
    const press = { id: `${controlId}-${this.all.length}`, functionName, controlId };
    this.all.push(press);
    this.#waiting.push(press);
  }

  takeWaiting(): Press[] {
    return this.#waiting.splice(0);
  }

  answer(id: string, status: number): void {
    const press = this.all.find((one) => one.id === id);
    if (press) press.status = status;
  }
}
