import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { PaneRequest, Tab } from "../../commands/pane-request";

/** What a tab is asked to show; each time a new object, so that the same can be asked for twice. */
export type NavigationRequest = Omit<PaneRequest, "outcome" | "isAtWork"> & {
  /** A formula for Build to take apart, or for Inspect to explain. */
  formula?: string;
  /** The first steps, once more. */
  guide?: boolean;
};

interface Navigation {
  tab: Tab;
  request: NavigationRequest;
  go: (request: NavigationRequest) => void;
}

const NavigationContext = createContext<Navigation>({ tab: "browse", request: {}, go: () => undefined });

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [tab, setTab] = useState<Tab>("browse");
  const [request, setRequest] = useState<NavigationRequest>({});
  const go = useCallback((next: NavigationRequest) => {
    if (next.tab) setTab(next.tab);
    setRequest(next);
  }, []);
  const navigation = useMemo(() => ({ tab, request, go }), [tab, request, go]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export const useNavigation = () => useContext(NavigationContext);
