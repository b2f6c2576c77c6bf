import { useMemo } from "react";
import type { Language } from "../../core/words/language";
import { BrowseProvider } from "../browse/browse-context";
import type { PaneHost } from "../host/pane-host";
import { NewerProvider } from "../state/newer-context";
import { PaneProvider } from "../state/pane-context";
import { useEdition } from "../state/use-edition";
import { LoadingPane } from "./loading-pane";
import { PaneFrame } from "./pane-frame";

interface PaneWithEditionProps {
  host: PaneHost;
  language: Language;
}

/** Waits for an edition, of which the first part comes with the functions. */
export function PaneWithEdition({ host, language }: PaneWithEditionProps) {
  const current = useEdition();
  const { kind, prefix, workbook } = host;
  const pane = useMemo(
    () => current && { edition: current.edition, source: current.source, language, kind, prefix, workbook },
    [current, language, kind, prefix, workbook],
  );
  if (!pane) return <LoadingPane />;
  return (
    <PaneProvider pane={pane}>
      <NewerProvider>
        <BrowseProvider>
          <PaneFrame />
        </BrowseProvider>
      </NewerProvider>
    </PaneProvider>
  );
}
