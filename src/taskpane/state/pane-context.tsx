import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Setting } from "../../core/calls/call";
import type { Edition } from "../../core/edition";
import type { Dataset } from "../../core/record";
import type { Language } from "../../core/words/language";
import type { PaneHost, PaneWorkbook } from "../host/pane-host";

/** What every part of the pane may need: the edition in use, the language, and the workbook. */
export interface Pane {
  edition: Edition;
  language: Language;
  setting: Setting;
  kind: PaneHost["kind"];
  prefix: string;
  workbook: PaneWorkbook;
  /** Answers from another dataset from now on. */
  takeEdition: (dataset: Dataset) => void;
  /** Back to the edition that the add-in came with. */
  takeBundled: () => Promise<void>;
}

const PaneContext = createContext<Pane | undefined>(undefined);

interface PaneProviderProps {
  pane: Omit<Pane, "setting">;
  children: ReactNode;
}

export function PaneProvider({ pane, children }: PaneProviderProps) {
  const { edition, language } = pane;
  const setting = useMemo<Setting>(() => ({ edition, language }), [edition, language]);
  const value = useMemo(() => ({ ...pane, setting }), [pane, setting]);
  return <PaneContext value={value}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneProvider");
  return pane;
}
