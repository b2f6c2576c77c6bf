import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Browser } from "playwright-core";
import { findAtRest } from "./support/axe";
import { launchBrowser } from "./support/browser";
import { findCutOff, NARROW, resize } from "./support/cut-off";
import { openTour, TOUR_LANGUAGES } from "./support/open-tour";
import { PANE_STATES, type PaneTour } from "./support/pane-tour";
import type { WorkbenchPage } from "./support/workbench-page";

/**
 * Every state of the pane stands in nobody's way: by axe in light, dark and high contrast, and in a pane so narrow or
 * so much enlarged that Russian words hardly fit. A theme changes nothing but colours, so there only they are looked at.
 */
const COLOURS = ["color-contrast"];

interface Look {
  media: Parameters<WorkbenchPage["page"]["emulateMedia"]>[0];
  background: string;
}
const LIGHT: Look = {
  media: { reducedMotion: "reduce", colorScheme: "light", forcedColors: "none" },
  background: webLightTheme.colorNeutralBackground1,
};
const DARK: Look = { media: { colorScheme: "dark" }, background: webDarkTheme.colorNeutralBackground1 };
const CONTRAST: Look = {
  media: { colorScheme: "dark", forcedColors: "active" },
  background: teamsHighContrastTheme.colorNeutralBackground1,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(TOUR_LANGUAGES)("in $language", (wanted) => {
  // They are the same in every language.
  const hasColours = wanted.language === "English";
  let opened: WorkbenchPage;
  let tour: PaneTour;

  beforeAll(async () => {
    tour = await openTour(browser, wanted);
    opened = tour.opened;
  });
  afterAll(async () => {
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  /** In the theme that the system wants, when all of it is there. */
  const coloursIn = async ({ media, background }: Look) => {
    await dress({ media, background });
    const violations = await findAtRest(tour.pane, { only: COLOURS });
    await dress(LIGHT);
    return violations;
  };
  const dress = async ({ media, background }: Look) => {
    await opened.page.emulateMedia(media);
    await tour.pane.waitForFunction((wanted) => {
      const [theme] = document.getElementsByClassName("fui-FluentProvider");
      return theme && getComputedStyle(theme).getPropertyValue("--colorNeutralBackground1") === wanted;
    }, background);
  };

  test.each(PANE_STATES)("%s", async (_, show) => {
    await show(tour);
    const seen = {
      light: await findAtRest(tour.pane, { without: hasColours ? [] : COLOURS }),
      dark: hasColours ? await coloursIn(DARK) : [],
      contrast: hasColours ? await coloursIn(CONTRAST) : [],
      cutOff: [] as string[][],
    };
    for (const size of NARROW) seen.cutOff.push(await findCutOff(tour.pane, size));
    await resize(tour.pane);
    expect(seen).toEqual({ light: [], dark: [], contrast: [], cutOff: [[], []] });
  });
});
