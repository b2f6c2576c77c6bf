import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import type { Language } from "../core/words/language";
import { App } from "./frame/app";
import { BrokenPane } from "./frame/broken-pane";
import type { PaneHost } from "./host/pane-host";
import { createTexts } from "./texts/create-texts";

/** Draws the pane into an element of the page. */
export async function renderPane(element: HTMLElement, host: PaneHost, language: Language): Promise<void> {
  document.documentElement.lang = language;
  const texts = await createTexts(language);
  createRoot(element).render(
    <ErrorBoundary fallbackRender={(broken) => <BrokenPane {...broken} texts={texts} />}>
      <App host={host} language={language} texts={texts} />
    </ErrorBoundary>,
  );
}
