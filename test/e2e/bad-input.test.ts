import type { Browser, Frame, Locator } from "playwright-core";
import { en } from "../../src/taskpane/texts/en";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

/**
 * Whatever the workbook is in, each action of the pane says in words what happened, that nothing was changed, and what
 * to do; it writes nothing; and when the obstacle is gone it works. The emulated Excel has no chart sheets: to an add-in
 * one is the same as a chart that is selected, since no cell is.
 */
let browser: Browser;
let opened: WorkbenchPage;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
const tab = (name: keyof typeof en.tab) => pane.getByRole("tab", { name: en.tab[name] }).click();
const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();

async function find(text: string): Promise<void> {
  await tab("browse");
  await pane.getByRole("searchbox").fill(text);
  await pane.getByRole("article").first().hover();
}

async function openTool(name: string): Promise<void> {
  await tab("data");
  if (await button(en.action.back).isVisible()) await button(en.action.back).click();
  await pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
}

async function undo(): Promise<void> {
  await button(en.action.undo).click();
  await said(/is as it was/);
}

interface Action {
  action: string;
  /** Leads to where its button is, and answers with the button. */
  show: () => Promise<Locator>;
  /** What is said when it has been done. */
  done: RegExp;
  takeBack: () => Promise<unknown>;
  /** What it needs to have been done to be stopped, and is not wanted afterwards. */
  tidy?: () => Promise<unknown>;
  /** The sheet that it writes to, if to one that is there. */
  sheet?: string;
  /** It writes where the selection is. */
  isAtSelection?: boolean;
}

const TABLE = "Parks and free zones";
const TRACKED = { title: "Electric transport: charging network", sheet: "Electric transport charging" };
const OURS = "Sheet1";

const INSERTIONS: Action[] = [
  {
    action: "insert a formula",
    show: async () => {
      await find("turnover Uzbekistan 2020");
      return button(en.action.insertFormula_excel).first();
    },
    done: /^Inserted in Sheet1!D2/,
    takeBack: undo,
  },
  {
    action: "insert a formula that spills",
    show: async () => {
      await tab("build");
      await pane.getByRole("combobox", { name: en.build.function }).click();
      await pane.getByRole("option", { name: /^TWINTOWNS/ }).click();
      return button(en.action.insertFormula_excel);
    },
    done: /^Inserted in Sheet1!D2/,
    takeBack: undo,
  },
  {
    action: "insert a citation",
    show: async () => {
      await find("turnover Uzbekistan 2020");
      await button(en.action.more).first().click();
      await pane.getByRole("menuitem", { name: en.action.insertCitation }).click();
      return pane.getByRole("menuitem", { name: en.style.apa });
    },
    done: /^Citation inserted in Sheet1!D2/,
    takeBack: undo,
  },
  {
    action: "insert a table at the selection",
    show: async () => {
      await tab("tables");
      if (await button(TABLE).isVisible()) await button(TABLE).click();
      await pane.getByRole("radio", { name: en.table.selection }).click();
      return button(en.table.insert);
    },
    done: /^Inserted in Sheet1!/,
    takeBack: undo,
  },
].map((action) => ({ ...action, sheet: OURS, isAtSelection: true }));

const convert = async () => {
  await openTool(en.tool.convert);
  await button(en.convert.convert).click();
  return pane.getByRole("alertdialog").getByRole("button", { name: en.convert.convert });
};
const restore = async () => {
  await openTool(en.tool.convert);
  return button(en.convert.restore);
};
const finish = async (show: () => Promise<Locator>, says: RegExp) => {
  await (await show()).click();
  await said(says);
};
const [CONVERTED, RESTORED] = [/formulas are values now/, /formulas are back/];

const TOOLS: Action[] = [
  {
    action: "refresh the tables",
    show: async () => {
      await openTool(en.tool.tables);
      return button(en.tracked.refresh);
    },
    done: /1 table is up to date/,
    takeBack: () => Promise.resolve(),
    sheet: TRACKED.sheet,
  },
  {
    action: "write the bibliography",
    show: async () => {
      await openTool(en.tool.bibliography);
      return button(en.bibliography.write);
    },
    done: /^Bibliography written/,
    takeBack: undo,
  },
  {
    action: "convert to values",
    show: convert,
    done: CONVERTED,
    takeBack: () => finish(restore, RESTORED),
    sheet: OURS,
  },
  {
    action: "restore formulas",
    show: async () => {
      if ((await opened.cell("Sheet1!A1")).formula !== "") await finish(convert, CONVERTED);
      return restore();
    },
    done: RESTORED,
    takeBack: () => Promise.resolve(),
    tidy: () => finish(restore, RESTORED),
    sheet: OURS,
  },
  {
    action: "make a copy for others",
    show: async () => {
      await openTool(en.tool.portable);
      return button(en.portable.make);
    },
    done: /^Copy made/,
    takeBack: undo,
  },
  {
    action: "pin the edition",
    show: async () => {
      await openTool(en.tool.pin);
      return pane.getByRole("switch");
    },
    done: /^The workbook says: edition/,
    takeBack: async () => {
      await pane.getByRole("switch", { checked: true }).click();
      await said(en.done.unpinned);
    },
  },
];

const ACTIONS = [...INSERTIONS, ...TOOLS];

/** All that a person could find changed. */
const lookAtWorkbook = () =>
  opened.ask((workbench) => ({
    sheets: workbench.sheets(),
    texts: workbench.sheets().map(({ name }) => workbench.text(`'${name}'!A1:L70`)),
    formula: workbench.cell("Sheet1!A1").formula,
    tables: workbench.tables(),
    charts: workbench.charts(),
    comments: workbench.comments(),
  }));

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await WorkbenchPage.open(browser, "?empty");
  pane = await opened.pane();
  await opened.ask((workbench) => workbench.enter("A1", '=TURNOVER("Belarus","Uzbekistan",2020)'));
  await button(en.guide.skip).click();
  await tab("tables");
  await button(TRACKED.title).click();
  await button(en.table.insert).click();
  await button(en.action.undo).waitFor();
  await button(en.action.back).click();
});
afterAll(() => browser.close());

beforeEach(() => opened.ask((workbench) => workbench.select("Sheet1!D2")));
afterEach(() => expect(opened.problems).toEqual([]));

interface Obstacle {
  obstacle: string;
  happened: RegExp;
  /** Whom it hinders. */
  hinders: (action: Action) => boolean;
  put: (action: Action, isThere: boolean) => Promise<unknown>;
}

const OBSTACLES: Obstacle[] = [
  {
    obstacle: "a cell is being edited",
    happened: /finish typing in a cell/,
    hinders: () => true,
    put: (_, cellEditMode) =>
      opened.ask((workbench, isOn: boolean) => workbench.misbehave({ cellEditMode: isOn }), cellEditMode),
  },
  {
    obstacle: "the sheet is protected",
    happened: /is protected: unprotect it/,
    hinders: ({ sheet }) => sheet !== undefined,
    put: ({ sheet = "" }, isOn) =>
      opened.ask((workbench, [name, on]: [string, boolean]) => workbench.protect(name, on), [sheet, isOn]),
  },
  {
    obstacle: "a chart is selected, or a chart sheet",
    happened: /click a cell/,
    hinders: ({ isAtSelection = false }) => isAtSelection,
    put: (_, objectSelected) =>
      opened.ask((workbench, isOn: boolean) => workbench.misbehave({ objectSelected: isOn }), objectSelected),
  },
];

test.each(ACTIONS)(
  "$action: what hinders it is told of, nothing is written, and then it works",
  async (action) => {
    const control = await action.show();
    const before = await lookAtWorkbook();
    let press = () => control.click();
    for (const { happened, put, hinders } of OBSTACLES) {
      if (!hinders(action)) continue;
      await put(action, true);
      await press();
      await said(happened);
      await said(en.refusal.kept);
      await put(action, false);
      await opened.idle();
      expect(await lookAtWorkbook()).toEqual(before);
      press = () => button(en.action.tryAgain).click();
    }
    await press();
    await said(action.done);
    await action.takeBack();
  },
);

test.each(ACTIONS)("$action: pressed twice, it is done once", async ({ show, done, takeBack }) => {
  const control = await show();
  const before = await lookAtWorkbook();
  await control.dblclick();
  await said(done);
  await opened.idle();
  const after = await lookAtWorkbook();
  await takeBack();
  if (done !== RESTORED) expect(await lookAtWorkbook()).toEqual(before);
  else expect(after).not.toEqual(before);
});

test.each(ACTIONS)(
  "$action: on a slow host it can be stopped, and leaves nothing",
  async ({ show, tidy }) => {
    const control = await show();
    const before = await lookAtWorkbook();
    await opened.ask((workbench) => workbench.misbehave({ latency: 700 }));
    await control.click();
    await pane.getByRole("progressbar").waitFor();
    await button(en.action.cancel).click();
    await said(en.doing.stop);
    await opened.ask((workbench) => workbench.misbehave({ latency: 0 }));
    await said(en.refusal.cancelled);
    await opened.idle();
    expect(await lookAtWorkbook()).toEqual(before);
    await tidy?.();
  },
);

test("a table that somebody deletes meanwhile is told of when it is refreshed", async () => {
  await openTool(en.tool.tables);
  await said(TRACKED.title);
  const [table] = await opened.ask((workbench) => workbench.tables());
  await opened.ask((workbench, tableToLose: string) => workbench.misbehave({ tableToLose }), table?.name);
  await button(en.tracked.refresh).click();
  await said(`No longer in this workbook: ${table?.name}.`);
  await said(en.tracked.none);
});

test("of ten thousand selected rows the active cell alone takes a formula, and the first numbers are told", async () => {
  await opened.ask((workbench) => workbench.select("Sheet1!D2:D10001"));
  await find("turnover Uzbekistan 2020");
  await button(en.action.insertFormula_excel).first().click();
  await said(/^Inserted in Sheet1!D2/);
  await opened.ask((workbench) => workbench.select("Sheet1!A1:D10000"));
  await tab("inspect");
  await said("2 Sourcebook formulas");
  await tab("browse");
  await undo();
});

test("pressed before the code for it is there, or when that does not come: nothing is lost, and it is had later", async () => {
  let isThere = false;
  const fresh = await WorkbenchPage.open(browser, "?empty", {
    prepare: (context) =>
      context.route(/\/workbook\.[\da-f]{8}\.js$/, (route) => (isThere ? route.fallback() : route.abort())),
  });
  await fresh.ask((workbench) => workbench.select("Sheet1!B2"));
  const frame = await fresh.pane();
  await frame.getByRole("button", { name: en.guide.skip }).click();
  await frame.getByRole("searchbox").fill("turnover Uzbekistan 2020");
  await frame.getByRole("article").first().hover();
  const insert = frame.getByRole("button", { name: en.action.insertFormula_excel }).first();
  await insert.click();
  await frame.getByText(en.refusal.kept).waitFor();
  expect((await fresh.cell("Sheet1!B2")).formula).toBe("");
  isThere = true;
  await frame.getByRole("button", { name: en.action.tryAgain }).click();
  const formula = await until(
    async () => (await fresh.cell("Sheet1!B2")).formula,
    (text) => text !== "",
  );
  expect(formula).toBe('=TURNOVER("Belarus","Uzbekistan",2020)');
  await fresh.close();
});
