import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchBrowser, WorkbenchPage } from "./open-workbench";

let browser: Browser;
let opened: WorkbenchPage;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());
afterEach(async () => {
  assert.deepEqual(opened.problems, []);
  await opened.close();
});

const open = async (query = "") => (opened = await WorkbenchPage.open(browser, query));
const cell = (address: string) => opened.ask((workbench, at: string) => workbench.cell(at), address);
const choose = async (menu: string, item: string) => {
  await opened.page.getByRole("button", { name: menu }).click();
  await opened.page
    .getByRole("menuitem", { name: item })
    .or(opened.page.getByRole("menuitemcheckbox", { name: item }))
    .click();
  await opened.page.keyboard.press("Escape");
};

describe("formulas", () => {
  test("the sample sheet answers its own", async () => {
    await open();
    const answers = await opened.ask((workbench) => workbench.text("B5:B8"));
    assert.ok(
      answers.flat().every((text) => /^\$\d+\.\dM$/.test(text)),
      String(answers),
    );
    const charts = await opened.ask((workbench) => workbench.charts());
    assert.equal(charts.length, 1);
    await opened.page.getByRole("img", { name: /Chart/ }).waitFor();
  });

  test("a typed formula has its answer, its format and its card", async () => {
    await open("?empty");
    await opened.type("B2", '=TURNOVER("Belarus","Cuba",2020)');
    assert.equal((await cell("B2")).text, "$74.0M");
    await opened.click("B2");
    const card = opened.page.getByRole("dialog", { name: /Belarus–Cuba, 2020/ });
    await card.waitFor();
    assert.equal(await card.getByRole("link").getAttribute("href"), "https://example.com/source");
  });

  test("autocomplete and hints come from the metadata", async () => {
    await open("?empty");
    await opened.click("B2");
    await opened.page.keyboard.type("=TURNO", { delay: 60 });
    await opened.page.getByText("gives exports plus imports").waitFor();
    await opened.page.keyboard.type("VER(", { delay: 60 });
    await opened.page.getByText("reporter").first().waitFor();
    await opened.page.keyboard.press("Escape");
  });

  test("the card is reached, read and left by keyboard", async () => {
    await open("?empty");
    await opened.type("B2", '=TURNOVER("Belarus","Cuba",2020)');
    await opened.page.keyboard.press("ArrowUp");
    const card = opened.page.getByRole("dialog", { name: /Sheet1!B2/ });
    await card.waitFor();
    await opened.page.keyboard.press("Control+Shift+F5");
    assert.equal(await card.evaluate((element) => element === document.activeElement), true);
    await opened.page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  test("an error says why", async () => {
    await open("?empty");
    await opened.type("B2", '=TURNOVER("Belarus","Nowhere",2020)');
    assert.deepEqual(await cell("B2").then(({ value, message }) => [value, message]), [
      "#N/A",
      "nothing is known of Nowhere",
    ]);
    await opened.click("B2");
    await opened.page.getByRole("dialog").getByText("nothing is known of Nowhere").waitFor();
  });

  test("arguments arrive as from Excel, a figure with its properties", async () => {
    await open("?empty");
    await opened.type("A1", "7");
    await opened.type("B2", "=ECHO(1,,A1:B1)");
    assert.equal((await cell("B2")).value, '[1,null,[[7,""]]]');
    await opened.type("B3", '=TURNOVER("Belarus","Cuba",2020)');
    await opened.type("B4", "=UNITOF(B3)");
    await opened.type("B5", "=B3*2");
    assert.deepEqual([(await cell("B4")).value, (await cell("B5")).value], ["USD", 148004040]);
  });

  test("a thousand of them are quick", async () => {
    await open("?empty");
    const start = Date.now();
    await opened.excelRun(async (context) => {
      const formulas = Array.from({ length: 1000 }, (_, at) => [`=TURNOVER("Belarus","Cuba",${at})`]);
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000").formulas = formulas;
      await context.sync();
    });
    assert.equal((await cell("A1000")).value, 74000999);
    assert.ok(Date.now() - start < 8000, `${Date.now() - start} ms`);
  });
});

describe("what the manifest describes", () => {
  test("buttons, menus and their actions", async () => {
    await open("?empty");
    await opened.click("B2");
    await opened.page.getByRole("button", { name: "Stamp", exact: true }).click();
    await opened.page.waitForFunction(() => window.workbench?.cell("B2").value === "stamped");
    await choose("More", "Stamp from here");
    await opened.page.waitForFunction(() => window.workbench?.cell("B2").value === "from the menu");
  });

  test("the menu of a cell", async () => {
    await open("?empty");
    await opened.click("C3");
    await opened.click("C3", { button: "right" });
    await opened.page.getByText("Stamp this cell").click();
    await opened.page.waitForFunction(() => window.workbench?.cell("C3").value === "from the cell");
  });

  test("keyboard shortcuts", async () => {
    await open("?empty");
    await opened.click("C3");
    await opened.page.keyboard.press("Control+Shift+Alt+S");
    await opened.page.waitForFunction(() => window.workbench?.cell("C3").value === "by keys");
  });

  test("in the language of the host", async () => {
    await open("?empty&lang=ru-RU");
    await opened.page.getByRole("button", { name: "Открыть панель" }).waitFor();
    await (await opened.addIn()).getByText("ready in ru-RU").waitFor();
  });
});

describe("the add-in's requests", () => {
  test("act on the grid", async () => {
    await open("?empty");
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
      sheet.freezePanes.freezeRows(3);
      context.workbook.comments.add("Trade!B5", "A comment");
      sheet.activate();
      await context.sync();
      const range = table.getRange().load("address,values,formulas");
      const sum = sheet.getRange("F3").load("values");
      await context.sync();
      return [range.address, range.values, range.formulas[1]?.[2], sum.values];
    });
    assert.deepEqual(seen, [
      "Trade!B3:D5",
      [
        ["Partner", "Value", "Twice"],
        ["Cuba", 38, 76],
        ["Peru", 7, 14],
      ],
      "=[@Value]*2",
      [[45]],
    ]);
    assert.deepEqual(await opened.ask((workbench) => workbench.comments()), [
      { address: "Trade!B5", text: "A comment" },
    ]);
  });

  test("hear what the person does", async () => {
    await open("?empty");
    await (
      await opened.addIn()
    ).evaluate(`window.heard = []; Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => window.heard.push("selection"));
      context.workbook.worksheets.onChanged.add(async ({ address }) => window.heard.push(address));
      context.workbook.worksheets.onAdded.add(async () => window.heard.push("sheet"));
      await context.sync();
    })`);
    await opened.type("D4", "5");
    const heard = (await (await opened.addIn()).evaluate("window.heard")) as string[];
    assert.ok(heard.includes("selection") && heard.includes("D4"), String(heard));
  });

  test("reach cells that are far away", async () => {
    await open("?empty");
    await opened.excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("AD450").values = [["far"]];
      sheet.getRange("AD450").select();
      await context.sync();
    });
    assert.equal((await cell("AD450")).value, "far");
    const place = await opened.ask((workbench) => workbench.locate("AD450"));
    assert.ok(place && place.x > 0 && place.x < 1060 && place.y < 860, JSON.stringify(place));
  });
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

  test("a cell that is being edited, by hand and by the menu", async () => {
    await open("?empty");
    await opened.click("B2");
    await opened.page.keyboard.type("half a wo");
    assert.equal(await write(), "InvalidOperationInCellEditMode");
    await opened.page.keyboard.press("Escape");
    assert.equal(await write(), "written");
    await choose("Host", "A cell is being edited");
    assert.equal(await write(), "InvalidOperationInCellEditMode");
  });

  test("a protected sheet refuses the add-in and the person", async () => {
    await open("?empty");
    await choose("Host", "This sheet is protected");
    assert.equal(await write(), "AccessDenied");
    await opened.type("B2", "5");
    assert.equal((await cell("B2")).value, "");
    await choose("Host", "This sheet is protected");
    assert.equal(await write(), "written");
  });

  test("a host without data types gets plain numbers", async () => {
    await open("?empty&functions=1.3");
    const supports = await (
      await opened.addIn()
    ).evaluate("Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4')");
    assert.equal(supports, false);
  });
});

describe("the page", () => {
  test("the pane is made wider by keyboard, closed, and opened by its button", async () => {
    await open("?empty");
    const pane = opened.page.getByRole("complementary", { name: "Sample pane" });
    const width = async () => (await pane.boundingBox())?.width ?? 0;
    const before = await width();
    await opened.page.getByRole("separator").focus();
    await opened.page.keyboard.press("ArrowLeft");
    assert.ok((await width()) > before);
    await opened.page.getByRole("button", { name: "Close pane" }).click();
    await pane.waitFor({ state: "hidden" });
    await opened.type("B2", '=TURNOVER("Belarus","Cuba",2020)');
    assert.equal((await cell("B2")).text, "$74.0M");
    await opened.page.getByRole("button", { name: "Open pane" }).click();
    await pane.waitFor();
  });

  test("the Office theme reaches the add-in", async () => {
    await open("?empty&theme=dark");
    const frame = await opened.addIn();
    assert.equal(await frame.evaluate("Office.context.officeTheme.isDarkTheme"), true);
    await opened.type("B2", '=TURNOVER("Belarus","Cuba",2020)');
    await choose("Host", "Dark Office theme");
    await frame.waitForFunction("window.Office?.context?.officeTheme?.isDarkTheme === false");
    await opened.type("B3", '=TURNOVER("Belarus","Cuba",2021)');
    assert.deepEqual(await opened.ask((workbench) => workbench.text("B2:B3")), [["$74.0M"], ["$74.0M"]]);
  });

  for (const query of ["", "?theme=dark"]) {
    test(`nothing stands in anybody's way ${query}`, async () => {
      await open(query);
      await opened.click("B5");
      await opened.page.getByRole("dialog").waitFor();
      // The grid is a component of others; its notices stand outside it.
      const axe = new AxeBuilder({ page: opened.page })
        .exclude("[data-grid]")
        .exclude("section[data-react-aria-top-layer]");
      const { violations } = await axe.exclude("iframe").analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
        [],
      );
    });
  }
});
