import type { Browser } from "playwright-core";
import { en } from "../../../src/taskpane/texts/en";
import { ru } from "../../../src/taskpane/texts/ru";
import { nextEdition } from "../../../tools/run/edition-offer";
import { describeEdition } from "../../../tools/webpack/describe-edition.js";
import { realDataset } from "../../real-dataset";
import type { PaneTour } from "./pane-tour";
import { WorkbenchPage } from "./workbench-page";

/** What a tour of the pane looks for in each language. */
export const TOUR_LANGUAGES = [
  {
    language: "English",
    query: "",
    words: en,
    search: "turnover Uzbekistan",
    place: "Minsk",
    table: "Electric transport: charging network",
  },
  {
    language: "Russian",
    query: "?lang=ru-RU",
    words: ru,
    search: "оборот Узбекистан",
    place: "Минск",
    table: "Электротранспорт: зарядная сеть",
  },
];

const next = JSON.stringify(nextEdition(realDataset));

/** The workbench in a language, with a newer edition waiting, before the first state of the pane. */
export async function openTour(
  browser: Browser,
  { query, words, search, place, table }: (typeof TOUR_LANGUAGES)[number],
): Promise<PaneTour> {
  const opened = await WorkbenchPage.open(browser, query, { width: 1200, height: 1000 });
  await opened.page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light", forcedColors: "none" });
  await opened.context.route("**/editions.json", (route) =>
    route.fulfill({ json: { editions: [describeEdition(next, "next-dataset.json")] } }),
  );
  await opened.context.route("**/next-dataset.json", (route) => route.fulfill({ body: next }));
  const pane = await opened.pane();
  // A host that does not tell its theme, as Excel on the web: the browser's preference counts.
  await pane.evaluate("Object.defineProperty(Office.context, 'officeTheme', { value: undefined })");
  return { opened, pane, words, search, place, table };
}
