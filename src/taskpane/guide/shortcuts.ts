/** The keys that the pane knows, as they are listed under `?`. */
export const SHORTCUTS = [
  { keys: "/", what: "keySearch" },
  { keys: "↓ ↑", what: "keyMove" },
  { keys: "Enter", what: "keyInsert" },
  { keys: "→", what: "keyOpen" },
  { keys: "Space", what: "keyTick" },
  { keys: "Ctrl+C", what: "keyCopy" },
  { keys: "Ctrl+Z", what: "keyUndo" },
  { keys: "Esc", what: "keyBack" },
  { keys: "Alt+1…5", what: "keyTabs" },
  { keys: "?", what: "keyHelp" },
] as const;
