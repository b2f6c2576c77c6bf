import type { HostTheme } from "./pane-host";

/** The colours of Excel's own panes; `?theme=dark` or `?theme=light` in the address overrules them. */
export function officeTheme(wanted: string | null): HostTheme {
  return {
    isDark: () => (wanted === "dark" || wanted === "light" ? wanted === "dark" : isDarkColor(background())),
    onChange: (listener) => {
      const document = office()?.document;
      if (!document) return () => undefined;
      document.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
      return () => document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: listener });
    },
  };
}

const office = () =>
  typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);

const background = () => office()?.officeTheme?.bodyBackgroundColor;

/** "#1F1F1F" is dark. `undefined` when it is no colour. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
