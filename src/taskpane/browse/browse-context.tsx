import { createContext, useContext, useMemo, useReducer, type ReactNode } from "react";
import { changeBrowse, FIRST_STATE, type BrowseChange, type BrowseState } from "./browse-state";

interface Browse {
  state: BrowseState;
  change: (change: BrowseChange) => void;
}

const BrowseContext = createContext<Browse>({ state: FIRST_STATE, change: () => undefined });

/** Stands above the tabs, since the search box does. */
export function BrowseProvider({ children }: { children: ReactNode }) {
  const [state, change] = useReducer(changeBrowse, FIRST_STATE);
  const browse = useMemo(() => ({ state, change }), [state]);
  return <BrowseContext value={browse}>{children}</BrowseContext>;
}

export const useBrowse = () => useContext(BrowseContext);
