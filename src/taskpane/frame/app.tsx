import { FluentProvider, makeStyles, PortalMountNodeProvider, tokens } from "@fluentui/react-components";
import type { i18n } from "i18next";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../../core/words/language";
import type { PaneHost } from "../host/pane-host";
import { MessagesProvider } from "../state/messages-context";
import { NavigationProvider } from "../state/navigation-context";
import { RunProvider } from "../state/run-context";
import { PaneWithEdition } from "./pane-with-edition";
import { useTheme } from "./use-theme";

const useStyles = makeStyles({
  // The pane's width decides, not the window's: the same pane stands in Excel, in the workbench and alone.
  root: { height: "100%", backgroundColor: tokens.colorNeutralBackground2, containerType: "inline-size" },
});

/** As a style: a class would be copied to every pop-up. */
const FULL = { height: "100%" };

interface AppProps {
  host: PaneHost;
  language: Language;
  texts: i18n;
}

/** The pane with all that it stands on: theme, texts, messages, edition. */
export function App({ host, language, texts }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(host.theme);
  // Lists and tips open within the page's main part, where those who listen look for them.
  const [popUps, setPopUps] = useState<HTMLElement | null>(null);
  return (
    <I18nextProvider i18n={texts}>
      <FluentProvider theme={theme} style={FULL}>
        <main style={FULL}>
          <PortalMountNodeProvider value={popUps ?? undefined}>
            <div className={styles.root}>
              <MessagesProvider>
                <RunProvider workbook={host.workbook}>
                  <NavigationProvider>
                    <PaneWithEdition host={host} language={language} />
                  </NavigationProvider>
                </RunProvider>
              </MessagesProvider>
            </div>
          </PortalMountNodeProvider>
          <div ref={setPopUps} />
        </main>
      </FluentProvider>
    </I18nextProvider>
  );
}
