/** npm run states: a picture of every state of the pane, in both languages, light, dark and narrow, on one page. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/e2e/support/browser";
import { NARROW, resize } from "../test/e2e/support/cut-off";
import { openTour, TOUR_LANGUAGES } from "../test/e2e/support/open-tour";
import { PANE_STATES, type PaneTour } from "../test/e2e/support/pane-tour";
import { STATES_FOLDER } from "./run/states-folder";
import { statesPage, type StatePicture } from "./run/states-page";

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  narrow: { colorScheme: "light", size: NARROW[0] },
} as const;

await rm(STATES_FOLDER, { recursive: true, force: true });
await mkdir(STATES_FOLDER, { recursive: true });
const browser = await launchBrowser();
try {
  const pictures: StatePicture[] = [];
  for (const language of TOUR_LANGUAGES) pictures.push(...(await walk(browser, language)));
  await writeFile(`${STATES_FOLDER}/index.html`, statesPage(pictures));
  console.log(
    `${pictures.length} pictures: ${STATES_FOLDER}/index.html, or /workbench/states/ while npm start runs.`,
  );
} finally {
  await browser.close();
}

async function walk(within: Browser, language: (typeof TOUR_LANGUAGES)[number]): Promise<StatePicture[]> {
  const tour = await openTour(within, language);
  const pictures: StatePicture[] = [];
  for (const [at, [state, show]] of PANE_STATES.entries()) {
    await show(tour);
    for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
      const file = `${language.language}-${at}-${look}.png`;
      await picture(tour, look, `${STATES_FOLDER}/${file}`);
      pictures.push({ language: language.language, state, look, file });
    }
    await tour.opened.page.emulateMedia({ colorScheme: LOOKS.light.colorScheme });
    await resize(tour.pane);
  }
  await tour.opened.close();
  return pictures;
}

async function picture({ opened, pane }: PaneTour, look: keyof typeof LOOKS, path: string): Promise<void> {
  const { colorScheme } = LOOKS[look];
  await opened.page.emulateMedia({ colorScheme });
  await resize(pane, look === "narrow" ? LOOKS.narrow.size : undefined);
  const frame = await pane.frameElement();
  await frame.screenshot({ path, animations: "disabled" });
}
