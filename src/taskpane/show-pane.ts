import { readAddress } from "./host/read-address";
import { startHost } from "./host/start-host";
import { renderPane } from "./render-pane";

/** Shows the pane in its page. */
export async function showPane(): Promise<void> {
  const host = await startHost();
  const element = document.getElementById("pane");
  const { language } = readAddress(location.search, host.locale);
  if (element) await renderPane(element, host, language);
}
