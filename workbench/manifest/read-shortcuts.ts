/** The file of keyboard shortcuts that a manifest may name. */
interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly name?: string }[];
  readonly shortcuts?: readonly { readonly action: string; readonly key?: { readonly default?: string } }[];
}

export interface Shortcut {
  /** The action as the add-in has associated it. */
  readonly action: string;
  readonly name: string;
  /** "Ctrl+Alt+Up". */
  readonly keys: string;
}

export const readShortcuts = ({ actions = [], shortcuts = [] }: ShortcutsFile): Shortcut[] =>
  shortcuts.map(({ action, key }) => ({
    action,
    name: actions.find(({ id }) => id === action)?.name ?? action,
    keys: key?.default ?? "",
  }));

/** Whether the keys that are down are those of the shortcut. */
export function matchesKeys({ keys }: Shortcut, event: KeyboardEvent): boolean {
  const parts = keys.toLowerCase().split("+");
  const key = parts.at(-1) ?? "";
  const modifiers: [string, boolean][] = [
    ["ctrl", event.ctrlKey || event.metaKey],
    ["alt", event.altKey],
    ["shift", event.shiftKey],
  ];
  const pressed = event.key.toLowerCase().replace(/^arrow/, "");
  const isKey = pressed === key || event.code.toLowerCase() === `key${key}`;
  return isKey && modifiers.every(([name, isDown]) => parts.includes(name) === isDown);
}
