import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { EditionNotice } from "../../dataset/edition-notice";
import { lookForNewer, type EditionList } from "../../dataset/refresh";
import type { RefreshProblem } from "../../dataset/refresh-problem";
import { readStored } from "../host/stored";
import { usePane } from "./pane-context";

/** What is known of newer editions. */
export type Newer =
  | { state: "unknown" }
  | { state: "looking" }
  | { state: "none" }
  | { state: "waiting"; notice: EditionNotice; list: EditionList }
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

/** Where editions are listed: at the address that the user gave or last took one from, or beside the pane's page. */
function listOf(inUse: string | undefined): EditionList {
  const own = new URL("editions.json", location.href).href;
  const address = readStored("address") ?? inUse ?? own;
  return address === own ? { address } : { address, source: address };
}

/** Milliseconds after which the pane looks for a newer edition by itself, once. */
const LATER = 4_000;

export function NewerProvider({ children }: { children: ReactNode }) {
  const { edition, source } = usePane();
  const number = edition.dataset.edition;
  const inUse = `${source ?? ""} ${number}`;
  const [known, setKnown] = useState<{ inUse: string; newer: Newer }>({ inUse, newer: { state: "unknown" } });
  const newer = useMemo<Newer>(
    () => (known.inUse === inUse ? known.newer : { state: "none" }),
    [known, inUse],
  );

  const look = useCallback(
    async (isQuiet = false) => {
      const list = listOf(source);
      if (!isQuiet) setKnown({ inUse, newer: { state: "looking" } });
      const found = await lookForNewer(list, { edition: number, source });
      if (!found.ok && isQuiet) return;
      setKnown({
        inUse,
        newer: found.ok ? describe(found.value, list) : { state: "failed", problem: found.problem },
      });
    },
    [inUse, number, source],
  );

  useEffect(() => {
    const timer = setTimeout(() => void look(true), LATER);
    return () => clearTimeout(timer);
  }, [look]);

  const value = useMemo(() => ({ newer, look: () => look() }), [newer, look]);
  return <NewerContext value={value}>{children}</NewerContext>;
}

const describe = (notice: EditionNotice | undefined, list: EditionList): Newer =>
  notice ? { state: "waiting", notice, list } : { state: "none" };
