import { onPaneShown } from "./on-pane-shown";
import type { HostTheme } from "./pane-host";

/** Milliseconds between two looks at the colours. */
const OFTEN = 2_000;

/**
 * The colours of Excel's own panes; `?theme=dark` or `?theme=light` in the address overrules them. Excel's library has
 * no event for them, so they are looked at: when the pane is shown or gets the focus, and now and then.
 */
export function officeTheme(wanted: string | null): HostTheme {
  return {
    isDark: () => (wanted === "dark" || wanted === "light" ? wanted === "dark" : isDarkColor(background())),
    onChange: (listener) => {
      const stop = onPaneShown(listener);
      const timer = setInterval(listener, OFTEN);
      return () => {
        stop();
        clearInterval(timer);
      };
    },
  };
}

const background = () =>
  typeof Office === "undefined"
    ? undefined
    : (Office.context as Office.Context | undefined)?.officeTheme?.bodyBackgroundColor;

/** "#1F1F1F" is dark. `undefined` when it is no colour. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
