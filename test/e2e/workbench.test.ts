import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

let browser: Browser;
let opened: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

const open = async (query = "?empty") => (opened = await WorkbenchPage.open(browser, query));

async function choose(menu: string, ...items: string[]): Promise<void> {
  await opened.page.getByRole("button", { name: menu }).click();
  for (const item of items)
    await opened.page
      .getByRole("menuitem", { name: item })
      .or(opened.page.getByRole("menuitemcheckbox", { name: item }))
      .click();
  await opened.page.keyboard.press("Escape");
}

describe("a sheet", () => {
  test("opens on formulas in three languages, a block, a spilled table and a chart", async () => {
    await open("");
    expect(await opened.ask((workbench) => workbench.text("B5:B8"))).toEqual([
      ["> $280M"],
      ["> $237M"],
      ["$17.6M"],
      ["$35M"],
    ]);
    expect((await opened.cell("B9")).message).toContain("2018 and 2019 exist");
    const block = await opened.ask((workbench) => workbench.text("B12:C15"));
    expect(block.flat().every((text) => /^([<>≈≲≥≤] )?\$[\d.]+M$/.test(text))).toBe(true);
    await opened.page.getByRole("img", { name: /Chart/ }).waitFor();
  });

  test("answers what is typed, with autocomplete, hints, card and reasons", async () => {
    await open();
    const { page } = opened;
    await opened.click("B2");
    await page.keyboard.type("=TURNO", { delay: 40 });
    await page.getByText("exports plus imports between two places").first().waitFor();
    await page.keyboard.type("VER(", { delay: 40 });
    await page.getByText("reporter").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");

    await opened.type("B3", '=TURNOVER("Belarus","Uzbekistan",2020)');
    expect(await opened.cell("B3")).toMatchObject({ text: "> $280M", value: 280_000_000 });
    await opened.type("B4", "=B3*2");
    expect((await opened.cell("B4")).value).toBe(560_000_000);
    await opened.type("B5", '=FIGUREINFO(B3,"unit")');
    expect((await opened.cell("B5")).value).toBe("USD");
    await opened.type("B6", '=TURNOVER("Belarus","Nowhere",2020)');
    const error = await opened.cell("B6");
    expect([error.value, error.message]).toEqual(["#VALUE!", expect.stringContaining("Nowhere")]);
    await opened.click("B6");
    await page.getByRole("dialog").getByText("Nowhere").first().waitFor();

    await opened.click("B3");
    const card = page.getByRole("dialog", { name: /Sheet1!B3/ });
    await until(
      () => opened.ask((workbench) => workbench.selection()),
      (selection) => selection === "Sheet1!B3",
    );
    await opened.idle();
    expect(await card.count()).toBe(0);
    await opened.clickIcon("B3");
    await card.waitFor();
    expect(await card.getByRole("link").first().getAttribute("href")).toBe(
      "http://www.government.by/ru/content/9736",
    );
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+F5");
    await card.waitFor();
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.keyboard.press("ArrowDown");
    expect(await opened.ask((workbench) => workbench.selection())).toBe("Sheet1!B4");
  });

  test("takes a block of one cell for a block, a text for a text", async () => {
    await open();
    await opened.type("B2", '=TURNOVER("Belarus","Uzbekistan",2020)');
    await opened.type("B3", '=TEXTSPLIT(CITE(B2),"; ")');
    await opened.type("B4", '=IFERROR(TURNOVER("EAEU","Cuba",2017),"none")');
    await opened.type("B5", '=SUM(B2,TURNOVER("Belarus","Uzbekistan",2020))');
    await opened.type("B6", "=WHY(B2:B3)");
    expect((await opened.cell("B3")).value).toContain("Zalessky 2021");
    expect((await opened.cell("B4")).value).toBe("none");
    expect((await opened.cell("B5")).value).toBe(560_000_000);
    expect((await opened.cell("B6")).value).toContain("Source: Zalessky 2021");
    expect((await opened.cell("B7")).value).toBe("#VALUE!");
  });
});

describe("the add-in's requests", () => {
  test("act on the grid, and hear what the person does", async () => {
    await open();
    const seen = await opened.excelRun(async (context) => {
      const sheet = context.workbook.worksheets.add("Trade");
      sheet.getRange("B2:C4").values = [
        ["Partner", "Value"],
        ["Cuba", 38],
        ["Peru", 7],
      ];
      const table = sheet.tables.add("B2:C4", true);
      table.name = "Flows";
      table.columns.add(undefined, [["Twice"], ["=[@Value]*2"], ["=[@Value]*2"]]);
      sheet.getRange("F2").formulas = [["=SUM(Flows[Value])"]];
      sheet.getRange("1:1").insert("Down");
      context.workbook.comments.add("Trade!B5", "A comment");
      sheet.activate();
      await context.sync();
      const range = table.getRange().load("address,values");
      const sum = sheet.getRange("F3").load("values");
      await context.sync();
      return [range.address, range.values, sum.values];
    });
    const values = [
      ["Partner", "Value", "Twice"],
      ["Cuba", 38, 76],
      ["Peru", 7, 14],
    ];
    expect(seen).toEqual(["Trade!B3:D5", values, [[45]]]);
    const comments = await opened.ask((workbench) => workbench.comments());
    expect(comments).toEqual([{ address: "Trade!B5", text: "A comment" }]);

    const pane = await opened.pane();
    await pane.evaluate(`window.heard = []; Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => window.heard.push("selection"));
      context.workbook.worksheets.onChanged.add(async ({ address }) => window.heard.push(address));
      await context.sync();
    })`);
    await opened.type("D8", "5");
    const heard = await pane.evaluate<string[]>("window.heard");
    expect(heard).toEqual(expect.arrayContaining(["selection", "D8"]));
  });
});

test("a formula within a table is copied over its column on the grid too, and reads its own row there", async () => {
  await open();
  const seen = await opened.excelRun(async (context) => {
    const sheet = context.workbook.worksheets.add("Filled");
    sheet.getRange("B2:C5").values = [
      ["Year", "Twice"],
      [1, ""],
      [2, 7],
      [3, ""],
    ];
    sheet.tables.add("B2:C5", true);
    sheet.getRange("C3").formulas = [["=$B3*2"]];
    const cells = sheet.getRange("C3:C5").load("formulas,values");
    await context.sync();
    return [cells.formulas, cells.values];
  });
  expect(seen).toEqual([
    [["=$B3*2"], [7], ["=$B5*2"]],
    [[2], [7], [6]],
  ]);
});

describe("misbehaviour", () => {
  const write = () =>
    opened.excelRun(async (context) => {
      try {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["new"]];
        await context.sync();
        return "written";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });

  test("a cell that is being edited, a protected sheet", async () => {
    await open();
    await opened.click("B2");
    await opened.page.keyboard.type("half a wo");
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await opened.page.keyboard.press("Escape");
    expect(await write()).toBe("written");
    await choose("Host", "A cell is being edited");
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await choose("Host", "A cell is being edited");
    await choose("Host", "This sheet is protected");
    expect(await write()).toBe("AccessDenied");
    await opened.click("B2");
    await opened.page.keyboard.type("5");
    await opened.page.keyboard.press("Enter");
    await opened.idle();
    expect((await opened.cell("B2")).value).toBe("");
  });

  test("a host without data types gets plain numbers", async () => {
    await open("?empty&host=perpetual-2021");
    await opened.type("B2", '=TURNOVER("Belarus","Uzbekistan",2020)');
    expect(await opened.cell("B2")).toMatchObject({ value: 280_000_000, card: undefined });
  });
});

describe("the page", () => {
  test("the pane is made wider by keyboard, closed, and opened by its button", async () => {
    await open();
    const pane = opened.page.getByRole("complementary", { name: "Sourcebook pane" });
    const width = async () => (await pane.boundingBox())?.width ?? 0;
    const before = await width();
    await opened.page.getByRole("separator", { name: "Width of the pane" }).focus();
    await opened.page.keyboard.press("ArrowLeft");
    expect(await width()).toBeGreaterThan(before);
    await opened.page.getByRole("button", { name: "Close pane" }).click();
    await pane.waitFor({ state: "hidden" });
    await opened.type("B2", '=TURNOVER("Belarus","Uzbekistan",2020)');
    expect((await opened.cell("B2")).text).toBe("> $280M");
    await opened.page.getByRole("button", { name: "Open pane" }).click();
    await pane.waitFor();
  });

  test("speaks the language of the host, and wears its theme", async () => {
    await open("?empty&lang=ru-RU&theme=dark");
    await opened.page.getByRole("button", { name: "Открыть панель" }).waitFor();
    const pane = await opened.pane();
    await pane.getByRole("tab", { name: "Поиск" }).waitFor();
    expect(await pane.evaluate("Office.context.officeTheme.isDarkTheme")).toBe(true);
    await choose("Host", "Dark Office theme");
    await pane.waitForFunction(() => window.Office?.context?.officeTheme?.isDarkTheme === false);
  });

  test.each(["", "?theme=dark"])("nothing stands in anybody's way %s", async (query) => {
    await open(query);
    await opened.clickIcon("B5");
    await opened.page.getByRole("dialog").waitFor();
    // The grid is a component of others; its notices stand outside it.
    const axe = new AxeBuilder({ page: opened.page })
      .exclude("[data-grid]")
      .exclude("section[data-react-aria-top-layer]");
    const { violations } = await axe.exclude("iframe").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });
});
