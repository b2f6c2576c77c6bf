import { EventType } from "./event-type";

/** An event on its way to the add-ins: the numbers and targets by which Office.js finds the handlers. */
export interface HostEvent {
  readonly type: number;
  /** The id of a sheet or table; "Workbook" for the collections; "" for the selection of the workbook. */
  readonly target: string;
  readonly message: object;
}

export const WORKBOOK = "Workbook";

/** Hands events to whoever is connected, unless an add-in has switched them off. */
export class Broadcast {
  isEnabled = true;
  #listeners: ((event: HostEvent) => void)[] = [];

  listen(listener: (event: HostEvent) => void): void {
    this.#listeners.push(listener);
  }

  raise(event: keyof typeof EventType, targets: readonly string[], message: object): void {
    if (!this.isEnabled) return;
    for (const target of targets) {
      for (const listener of this.#listeners) listener({ type: EventType[event], target, message });
    }
  }
}
