import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { HostTheme } from "../host/pane-host";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(forced-colors: active)";

type Look = "contrast" | "dark" | "light";

/** High contrast first; then what Excel shows; then what the browser prefers. */
export function useTheme(host: HostTheme): Theme {
  const subscribe = useCallback((listener: () => void) => subscribeTo(host, listener), [host]);
  const look = useSyncExternalStore(subscribe, () => readLook(host));
  const [contrast, setContrast] = useState<Theme>();
  useEffect(() => {
    if (look === "contrast")
      void import("./contrast-theme").then(({ contrastTheme }) => setContrast(contrastTheme));
  }, [look]);
  if (look === "contrast") return contrast ?? webLightTheme;
  return look === "dark" ? webDarkTheme : webLightTheme;
}

function readLook(host: HostTheme): Look {
  if (matchMedia(CONTRAST).matches) return "contrast";
  return (host.isDark() ?? matchMedia(DARK).matches) ? "dark" : "light";
}

function subscribeTo(host: HostTheme, listener: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
  for (const query of queries) query.addEventListener("change", listener);
  const stop = host.onChange(listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    stop();
  };
}
