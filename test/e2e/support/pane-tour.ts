import type { Frame } from "playwright-core";
import type { en } from "../../../src/taskpane/texts/en";
import type { ru } from "../../../src/taskpane/texts/ru";
import type { WorkbenchPage } from "./workbench-page";

/** The pane beside the sample sheet, in one language, for a walk through everything that it can show. */
export interface PaneTour {
  opened: WorkbenchPage;
  pane: Frame;
  words: typeof en | typeof ru;
  /** What is searched for: something with figures, events and places. */
  search: string;
  /** A prepared table with a chart, and one of the places that figures speak of. */
  table: string;
  place: string;
}

type Step = (tour: PaneTour) => Promise<unknown>;

/** A state of the pane, and how a person comes to it from the state before. */
export type PaneState = [state: string, show: Step];

const button = ({ pane }: PaneTour, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" });
const press = (tour: PaneTour, name: string | RegExp) => button(tour, name).first().click();
const key = ({ opened }: PaneTour, ...keys: string[]) =>
  keys.reduce((before, one) => before.then(() => opened.page.keyboard.press(one)), Promise.resolve());
/** What a text with a gap in it begins with. */
const beginning = (text: string) => new RegExp(`^${text.replace(/\{\{.*/, "")}`);
const tab = ({ pane, words }: PaneTour, name: keyof PaneTour["words"]["tab"]) =>
  pane.getByRole("tab", { name: words.tab[name] }).click();

async function search(tour: PaneTour, text: string): Promise<void> {
  await tour.pane.getByRole("searchbox").fill(text);
  await tour.pane
    .getByText(text === "" ? tour.words.start.topics : /\d+/)
    .first()
    .waitFor();
}

async function select(tour: PaneTour, address: string, says: string | RegExp): Promise<void> {
  await tour.opened.ask((workbench, at: string) => workbench.select(at), address);
  await tour.pane.getByRole("tabpanel", { name: tour.words.tab.inspect }).getByText(says).first().waitFor();
}

async function choose(tour: PaneTour, label: string, option: string | RegExp): Promise<void> {
  await tour.pane.getByRole("combobox", { name: label }).click();
  await tour.pane.getByRole("option", { name: option }).first().click();
}

async function tool(tour: PaneTour, name: string): Promise<void> {
  await tab(tour, "data");
  const back = button(tour, tour.words.action.back);
  if (await back.isVisible()) await back.click();
  await press(tour, new RegExp(`^${name}`));
  await tour.pane.getByRole("heading", { name }).waitFor();
}

const BROWSE: PaneState[] = [
  ["the start", (tour) => press(tour, tour.words.guide.skip)],
  [
    "results",
    (tour) => search(tour, tour.search).then(() => tour.pane.getByRole("article").first().waitFor()),
  ],
  ["a card with the focus", (tour) => key(tour, "ArrowDown")],
  ["the filters", (tour) => press(tour, tour.words.facet.filter)],
  ["the values of a filter", (tour) => press(tour, tour.words.facet.partner)],
  [
    "results through a filter",
    async (tour) => {
      await tour.pane.getByRole("checkbox").first().click();
      await key(tour, "Escape");
    },
  ],
  ["what can be done with a figure", (tour) => press(tour, tour.words.action.more)],
  [
    "the styles of its citation",
    async (tour) => {
      await tour.pane.getByRole("menuitem", { name: tour.words.action.insertCitation }).click();
      await tour.pane.getByRole("menuitem", { name: "APA" }).waitFor();
    },
  ],
  [
    "a figure's page",
    async (tour) => {
      await key(tour, "Escape", "Escape");
      await tour.pane.getByRole("article").first().focus();
      await key(tour, "ArrowRight");
      await button(tour, tour.words.action.back).waitFor();
    },
  ],
  [
    "figures picked for a table",
    async (tour) => {
      await press(tour, tour.words.action.back);
      await tour.pane.getByRole("article").first().focus();
      await key(tour, "Space", "ArrowDown", "Space");
      await button(tour, tour.words.ticked.table).waitFor();
    },
  ],
  [
    "the table of them",
    async (tour) => {
      await press(tour, tour.words.ticked.table);
      await button(tour, tour.words.table.insert).waitFor();
    },
  ],
  [
    "events",
    async (tour) => {
      await tab(tour, "browse");
      await press(tour, tour.words.ticked.clear);
      await press(tour, beginning(tour.words.facet.remove));
      await search(tour, tour.place);
      await press(tour, / (events?|событи[ейя])$/);
      await tour.pane.getByRole("button", { pressed: true, name: / (events?|событи[ейя])$/ }).waitFor();
    },
  ],
  ["places", (tour) => press(tour, / (places?|мест[оа]?)$/)],
  ["no results", (tour) => search(tour, "qqqqqq")],
];

const BUILD: PaneState[] = [
  [
    "an empty form",
    async (tour) => {
      await search(tour, "");
      await tab(tour, "build");
      await tour.pane.getByRole("combobox", { name: tour.words.build.function }).waitFor();
    },
  ],
  ["the functions", (tour) => tour.pane.getByRole("combobox", { name: tour.words.build.function }).click()],
  [
    "the suggestions for an argument",
    async (tour) => {
      await key(tour, "Escape");
      await tour.pane.getByRole("combobox", { name: tour.words.argument.reporter }).click();
    },
  ],
  [
    "an answer",
    async (tour) => {
      await key(tour, "Escape");
      await tour.pane.getByRole("combobox", { name: tour.words.argument.reporter }).fill("Belarus");
      await tour.pane.getByRole("combobox", { name: tour.words.argument.partner }).fill("Uzbekistan");
      await tour.pane.getByRole("combobox", { name: tour.words.argument.period }).fill("2020");
      await key(tour, "Escape");
      await tour.pane.getByText(/280/).first().waitFor();
    },
  ],
  [
    "the options",
    async (tour) => {
      await press(tour, tour.words.build.options);
      await tour.pane.getByRole("combobox", { name: tour.words.option.scale }).waitFor();
    },
  ],
  [
    "a mistake, and what fixes it",
    async (tour) => {
      await press(tour, tour.words.build.options);
      await tour.pane.getByRole("combobox", { name: tour.words.argument.partner }).fill("Uzbekistn");
      await key(tour, "Escape");
      await tour.pane.getByText(tour.words.quickFix.heading).first().waitFor();
    },
  ],
  [
    "an answer of many cells",
    async (tour) => {
      await choose(tour, tour.words.build.function, /^TWINTOWNS/);
      await tour.pane.getByRole("table").first().waitFor();
    },
  ],
];

const TABLES: PaneState[] = [
  [
    "the gallery",
    async (tour) => {
      await tab(tour, "tables");
      await tour.pane.getByRole("list", { name: tour.words.table.gallery }).waitFor();
      await tour.pane.locator("svg rect").first().waitFor();
    },
  ],
  [
    "a table's page",
    async (tour) => {
      await press(tour, tour.table);
      await button(tour, tour.words.table.insert).waitFor();
    },
  ],
];

const INSPECT: PaneState[] = [
  [
    "a cell without a formula",
    async (tour) => {
      await tab(tour, "inspect");
      await select(tour, "Trade!A1", tour.words.inspect.notOurs);
    },
  ],
  ["an empty cell", (tour) => select(tour, "Trade!M40", tour.words.inspect.empty)],
  ["a figure", (tour) => select(tour, "Trade!B5", /280/)],
  ["an error, and what fixes it", (tour) => select(tour, "Trade!B9", tour.words.quickFix.heading)],
  ["a block", (tour) => select(tour, "Trade!B12", "TURNOVER")],
  ["several formulas", (tour) => select(tour, "Trade!B5:B9", /^5 /)],
  ["one of several", (tour) => press(tour, "Trade!B6")],
];

const DATA: PaneState[] = [
  ["the tools", (tour) => tab(tour, "data")],
  ["the bibliography", (tour) => tool(tour, tour.words.tool.bibliography)],
  ["the check", (tour) => tool(tour, tour.words.tool.check).then(() => button(tour, "Trade!B9").waitFor())],
  ["converting to values", (tour) => tool(tour, tour.words.tool.convert)],
  ["the question before converting", (tour) => press(tour, tour.words.convert.convert)],
  [
    "the copy for others",
    async (tour) => {
      await tour.pane
        .getByRole("alertdialog")
        .getByRole("button", { name: tour.words.action.cancel })
        .click();
      await tool(tour, tour.words.tool.portable);
    },
  ],
  ["the pin", (tour) => tool(tour, tour.words.tool.pin)],
  ["the own address", (tour) => tool(tour, tour.words.tool.address)],
  ["an unsafe address", (tour) => tour.pane.getByRole("textbox").fill("http://example.org")],
  ["the workbook's tables, of which there are none", (tour) => tool(tour, tour.words.tool.tables)],
  [
    "a newer edition is waiting",
    async (tour) => {
      await press(tour, tour.words.action.back);
      await press(tour, tour.words.refresh.look);
      await button(tour, tour.words.refresh.see).waitFor();
    },
  ],
  ["before it is fetched", (tour) => press(tour, tour.words.refresh.see)],
  [
    "what it would change",
    async (tour) => {
      await press(tour, tour.words.refresh.fetch);
      await button(tour, beginning(tour.words.refresh.take)).waitFor();
    },
  ],
];

const SAID: PaneState[] = [
  [
    "it was done",
    async (tour) => {
      await press(tour, tour.words.action.back);
      await tab(tour, "tables");
      await press(tour, tour.words.table.insert);
      await button(tour, tour.words.action.undo).waitFor();
    },
  ],
  ["the workbook's tables", (tour) => tool(tour, tour.words.tool.tables)],
  [
    "it is being done",
    async (tour) => {
      await tour.opened.ask((workbench) => workbench.misbehave({ latency: 1_000 }));
      await press(tour, tour.words.tracked.refresh);
      await tour.pane.getByRole("progressbar").waitFor();
    },
  ],
  [
    "it was stopped",
    async (tour) => {
      await press(tour, tour.words.action.cancel);
      await tour.opened.ask((workbench) => workbench.misbehave({ latency: 0 }));
      await tour.pane.getByText(tour.words.refusal.cancelled).waitFor();
    },
  ],
  [
    "it could not be done",
    async (tour) => {
      await tab(tour, "tables");
      await tour.opened.ask((workbench) => workbench.select("Trade!B5"));
      await tour.pane.getByRole("radio", { name: tour.words.table.selection }).click();
      await press(tour, tour.words.table.insert);
      await button(tour, tour.words.table.onNewSheet).waitFor();
    },
  ],
  [
    "the help",
    async (tour) => {
      await press(tour, tour.words.frame.help);
      await tour.pane.getByRole("dialog").waitFor();
    },
  ],
];

/** The check of this Excel; a question of it is answered by skipping. */
const CHECK: PaneState[] = [
  [
    "before it begins",
    async (tour) => {
      const dialog = tour.pane.getByRole("dialog");
      await dialog.getByRole("button", { name: tour.words.tool.excel }).click();
      await tour.pane.getByRole("heading", { name: tour.words.tool.excel }).waitFor();
    },
  ],
  ["the question before it", (tour) => press(tour, tour.words.excelCheck.begin)],
  [
    "its questions",
    async (tour) => {
      const dialog = tour.pane.getByRole("alertdialog");
      await dialog.getByRole("button", { name: tour.words.excelCheck.begin }).click();
      await button(tour, tour.words.excelCheck.undoInsert).waitFor();
    },
  ],
  [
    "its report",
    async (tour) => {
      await press(tour, tour.words.excelCheck.finish);
      await button(tour, tour.words.excelCheck.again).waitFor();
    },
  ],
];

const named = (where: string, states: PaneState[]): PaneState[] =>
  states.map(([state, show]) => [`${where}: ${state}`, show]);

/** Every state of the pane, in an order in which a person can come to them. */
export const PANE_STATES: PaneState[] = [
  ["the first steps", (tour) => button(tour, tour.words.guide.skip).waitFor()],
  ...named("Browse", BROWSE),
  ...named("Build", BUILD),
  ...named("Tables", TABLES),
  ...named("Inspect", INSPECT),
  ...named("Data", DATA),
  ...named("Said", SAID),
  ...named("Check", CHECK),
];
