import { mkdirSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { en } from "../../src/taskpane/texts/en";
import { ru } from "../../src/taskpane/texts/ru";
import { settle } from "./support/axe";
import { launchBrowser } from "./support/browser";
import { reach } from "./support/reach";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

/**
 * The four things that a newcomer wants, each done with the keyboard alone, and the pictures of the user guide.
 * `PICTURES=yes` renews those of `docs/guide/images`; otherwise they go to `out/`, so that a test changes no file.
 */
const IMAGES = process.env.PICTURES === "yes" ? "docs/guide/images" : "out/guide-images";

const ENGLISH = {
  search: "food exports to Azerbaijan",
  text: "$30.4M",
  formula: '=EXPORTS("Belarus","Azerbaijan",2020,"Agricultural products and food")',
  table: "Electric transport: charging network",
};
const RUSSIAN = {
  search: "экспорт продовольствия в Азербайджан",
  text: "30,4 млн $",
  formula: '=EXPORTS("Беларусь","Азербайджан",2020,"Сельхозпродукция и продукты питания")',
  table: "Электротранспорт: зарядная сеть",
};

const LOOKS = [
  { look: "en", query: "?empty", words: en, ...ENGLISH },
  { look: "ru", query: "?empty&lang=ru-RU", words: ru, ...RUSSIAN },
  { look: "dark", query: "?empty&theme=dark", words: en, ...ENGLISH },
] as const;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(IMAGES, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("the first look shows what the add-in is for", async () => {
  const opened = await WorkbenchPage.open(browser, "", { width: 1440, height: 810 });
  const pane = await opened.pane();
  await pane.getByRole("button", { name: en.guide.skip }).click();
  await opened.clickIcon("B5");
  await opened.page.getByRole("dialog", { name: /B5/ }).waitFor();
  await opened.page.screenshot({ path: `${IMAGES}/workbench.png` });
  await opened.close();
});

describe.each(LOOKS)("with the keyboard alone ($look)", ({ look, query, words, ...said }) => {
  let opened: WorkbenchPage;
  let pane: Frame;
  const keyboard = { press: (key: string) => opened.page.keyboard.press(key) };
  const picture = async (name: string) => {
    await Promise.all([settle(opened.page.mainFrame()), settle(pane)]);
    await opened.page.screenshot({ path: `${IMAGES}/${name}-${look}.png` });
  };

  beforeAll(async () => {
    opened = await WorkbenchPage.open(browser, query, { width: 1280, height: 720 });
    pane = await opened.pane();
    await opened.click("B2");
    await pane.getByRole("button", { name: words.guide.skip }).waitFor();
    await opened.toPane();
    await reach(pane, words.guide.skip);
    await keyboard.press("Enter");
  });
  afterAll(async () => {
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test("find Belarus' food exports to Azerbaijan and insert them", async () => {
    await opened.page.keyboard.type(said.search);
    await pane.getByRole("article").first().waitFor();
    await keyboard.press("ArrowDown");
    await picture("find");
    await keyboard.press("Enter");
    await pane.getByText(words.done.formula_excel.replace("{{address}}", "Sheet1!B2")).waitFor();
    await opened.idle();
    const { text, formula } = await opened.cell("B2");
    expect([text, formula]).toEqual([said.text, said.formula]);
  });

  test("insert the electric transport table with its chart", async () => {
    await keyboard.press("Alt+3");
    await reach(pane, said.table);
    await keyboard.press("Enter");
    await pane.getByRole("button", { name: words.table.insert }).waitFor();
    await picture("table");
    await reach(pane, words.table.insert);
    await keyboard.press("Enter");
    await until(
      () => opened.ask((workbench) => workbench.charts()),
      ({ length }) => length === 1,
    );
    await opened.idle();
    await picture("sheet");
    const [table] = await opened.ask((workbench) => workbench.tables());
    expect(table?.name).toBe("Sourcebook_charging_network");
  });

  test("ask a cell for its source", async () => {
    await opened.ask((workbench) => workbench.select("Sheet1!B2"));
    await opened.idle();
    await opened.toSheet();
    await opened.page.keyboard.press("Control+Shift+Alt+I");
    await pane
      .getByRole("tabpanel", { name: words.tab.inspect })
      .getByText(/30[.,]4/)
      .first()
      .waitFor();
    await picture("ask");
  });

  test("convert the sheet to values and make the bibliography", async () => {
    await opened.toPane();
    await keyboard.press("Alt+5");
    await reach(pane, new RegExp(`^${words.tool.bibliography}`));
    await keyboard.press("Enter");
    await reach(pane, words.bibliography.write);
    await keyboard.press("Enter");
    await until(
      () => opened.ask((workbench) => workbench.sheets()),
      ({ length }) => length === 3,
    );
    await opened.idle();
    await picture("bibliography");
    await opened.ask((workbench) => workbench.select("Sheet1!B2"));
    await keyboard.press("Escape");
    await reach(pane, new RegExp(`^${words.tool.convert}`));
    await keyboard.press("Enter");
    await reach(pane, words.convert.convert);
    await keyboard.press("Enter");
    await pane.waitForFunction(() => document.activeElement?.closest("[role=alertdialog]"));
    await picture("convert");
    await reach(pane, words.convert.convert);
    await keyboard.press("Enter");
    await until(
      () => opened.cell("Sheet1!B2"),
      ({ formula }) => formula === "",
    );
    expect((await opened.cell("Sheet1!B2")).text).toBe(said.text);
  });
});
