import { HostObject } from "../protocol/host-object";

export type AppRuntimeState = "Inactive" | "Background" | "Visible";

/** Lets the add-in show and hide its pane: `Office.addin.showAsTaskpane()`, `hide()`. */
export class AppRuntimeService extends HostObject {
  #state: AppRuntimeState = "Visible";

  constructor(private readonly changed: (state: AppRuntimeState) => void) {
    super();
  }

  getAppRuntimeState(): AppRuntimeState {
    return this.#state;
  }

  setAppRuntimeState(state: AppRuntimeState): void {
    this.#state = state;
    this.changed(state);
  }
}

/** Whether the add-in starts with the document: `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends HostObject {
  #state = "Inactive";

  getAppRuntimeStartState(): string {
    return this.#state;
  }

  setAppRuntimeStartState(state: string): void {
    this.#state = state;
  }
}
