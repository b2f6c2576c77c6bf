import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { CallContext } from "../../core/show/cell";
import type { Edition } from "../../core/edition/edition";
import type { Language } from "../../core/words/language";
import type { PaneHost, PaneWorkbook } from "../host/pane-host";

/** What every part of the pane may need: the edition in use, the language, and the workbook. */
export interface Pane {
  edition: Edition;
  language: Language;
  context: CallContext;
  kind: PaneHost["kind"];
  prefix: string;
  workbook: PaneWorkbook;
  /** The address of the list that the edition came from; none for the add-in's own. */
  source: string | undefined;
}

const PaneContext = createContext<Pane | undefined>(undefined);

interface PaneProviderProps {
  pane: Omit<Pane, "context">;
  children: ReactNode;
}

export function PaneProvider({ pane, children }: PaneProviderProps) {
  const { edition, language } = pane;
  const context = useMemo<CallContext>(() => ({ edition, language }), [edition, language]);
  const value = useMemo(() => ({ ...pane, context }), [pane, context]);
  return <PaneContext value={value}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneProvider");
  return pane;
}
