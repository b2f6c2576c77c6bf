import { HostObject } from "../protocol/host-object";

/** The add-in's keyboard shortcuts, which a person could have changed. */
export class ActionService extends HostObject {
  #shortcuts: Record<string, string> = {};

  areShortcutsInUse(shortcuts: string[]): { shortcut: string; inUse: boolean }[] {
    return shortcuts.map((shortcut) => ({ shortcut, inUse: false }));
  }

  getShortcuts(): Record<string, string> {
    return this.#shortcuts;
  }

  replaceShortcuts(shortcuts: Record<string, string>): void {
    this.#shortcuts = { ...this.#shortcuts, ...shortcuts };
  }
}

/** Hears that Office.js is ready to run actions; whether the add-in has associated them is its own affair. */
export class AddinInternalService extends HostObject {
  constructor(private readonly onReady: () => void) {
    super();
  }

  notifyActionHandlerReady(): void {
    this.onReady();
  }
}
