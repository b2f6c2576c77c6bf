import { readAddress } from "./host/read-address";
import { PLAIN_PAGE } from "./plain-page";
import { NOT_LOADED } from "./texts/not-loaded";

/** Says in the page itself, which has nothing of the pane yet, why nothing is to be seen, with a way out. */
export function showNotLoaded(error: unknown, again: () => void): void {
  const locale = (Office.context as Office.Context | undefined)?.displayLanguage ?? navigator.language;
  const { language } = readAddress(location.search, locale);
  const texts = NOT_LOADED[language];
  const button = document.createElement("button");
  button.textContent = texts.again;
  button.addEventListener("click", () => {
    button.disabled = true;
    again();
  });
  const lines = [texts.happened, texts.kept, String(error)].map((text) => {
    const line = document.createElement("p");
    line.textContent = text;
    return line;
  });
  const said = document.createElement("main");
  said.lang = language;
  Object.assign(said.style, PLAIN_PAGE);
  said.setAttribute("role", "alert");
  said.append(...lines, button);
  document.getElementById("pane")?.replaceChildren(said);
}
