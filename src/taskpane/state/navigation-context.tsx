import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { PaneRequest, Tab } from "../pane-requests";

/** What a tab is asked to show; each time a new object, so that the same wish can be uttered twice. */
export type Wish = Omit<PaneRequest, "outcome" | "isAtWork"> & {
  /** A formula for Build to take apart, or for Inspect to explain. */
  formula?: string;
  /** The first steps, once more. */
  guide?: boolean;
};

interface Navigation {
  tab: Tab;
  wish: Wish;
  go: (wish: Wish) => void;
}

const NavigationContext = createContext<Navigation>({ tab: "browse", wish: {}, go: () => undefined });

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [tab, setTab] = useState<Tab>("browse");
  const [wish, setWish] = useState<Wish>({});
  const go = useCallback((next: Wish) => {
    if (next.tab) setTab(next.tab);
    setWish(next);
  }, []);
  const navigation = useMemo(() => ({ tab, wish, go }), [tab, wish, go]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export const useNavigation = () => useContext(NavigationContext);
