import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { lookForNewer, type EditionNotice, type RefreshProblem } from "../../dataset/refresh";
import { recall } from "../host/remembered";
import { usePane } from "./pane-context";

/** What is known of newer editions. */
export type Newer =
  | { state: "unknown" }
  | { state: "looking" }
  | { state: "none" }
  | { state: "waiting"; notice: EditionNotice; address: string }
  | { state: "failed"; problem: RefreshProblem };

interface NewerEdition {
  newer: Newer;
  look: () => Promise<void>;
}

const NewerContext = createContext<NewerEdition>({
  newer: { state: "unknown" },
  look: () => Promise.resolve(),
});

export const useNewer = () => useContext(NewerContext);

/** Where editions are listed: beside the pane's page, or at the address that the user gave. */
const listAddress = () => recall("address") ?? new URL("editions.json", location.href).href;

/** Milliseconds after which the pane looks for a newer edition by itself, once. */
const LATER = 4_000;

export function NewerProvider({ children }: { children: ReactNode }) {
  const { edition } = usePane();
  const inUse = edition.dataset.edition;
  const [known, setKnown] = useState<{ inUse: string; newer: Newer }>({ inUse, newer: { state: "unknown" } });
  const newer = useMemo<Newer>(
    () => (known.inUse === inUse ? known.newer : { state: "none" }),
    [known, inUse],
  );

  const look = useCallback(
    async (isQuiet = false) => {
      const address = listAddress();
      if (!isQuiet) setKnown({ inUse, newer: { state: "looking" } });
      const found = await lookForNewer(address, inUse);
      if (!found.ok && isQuiet) return;
      setKnown({
        inUse,
        newer: found.ok ? describe(found.value, address) : { state: "failed", problem: found.problem },
      });
    },
    [inUse],
  );

  useEffect(() => {
    const timer = setTimeout(() => void look(true), LATER);
    return () => clearTimeout(timer);
  }, [look]);

  const value = useMemo(() => ({ newer, look: () => look() }), [newer, look]);
  return <NewerContext value={value}>{children}</NewerContext>;
}

const describe = (notice: EditionNotice | undefined, address: string): Newer =>
  notice ? { state: "waiting", notice, address } : { state: "none" };
