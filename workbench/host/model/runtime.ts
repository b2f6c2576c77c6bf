import type { Broadcast } from "../events/broadcast";
import { HostObject } from "../protocol/host-object";

export class Runtime extends HostObject {
  readonly #broadcast: Broadcast;

  constructor(broadcast: Broadcast) {
    super();
    this.#broadcast = broadcast;
  }

  get scalars(): readonly string[] {
    return ["enableEvents"];
  }

  get enableEvents(): boolean {
    return this.#broadcast.isEnabled;
  }

  set enableEvents(enabled: boolean) {
    this.#broadcast.isEnabled = enabled;
  }
}
