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
  const { edition, look, takeEdition, takeBundled } = useEdition();
  const { kind, prefix, workbook } = host;
  const pane = useMemo(
    () => edition && { edition, language, kind, prefix, workbook, takeEdition, takeBundled },
    [edition, language, kind, prefix, workbook, takeEdition, takeBundled],
  );
  if (!pane) return <LoadingPane />;
  return (
    <PaneProvider pane={pane}>
      <NewerProvider>
        <BrowseProvider>
          <PaneFrame onEditionElsewhere={() => void look()} />
        </BrowseProvider>
      </NewerProvider>
    </PaneProvider>
  );
}
