import { readFileSync } from "node:fs";
import { ACTIONS, MENU_TABLES } from "../../src/commands/actions";
import { associateActions } from "../../src/commands/associate-actions";
import type { PaneRequest } from "../../src/commands/pane-request";
import * as commands from "../../src/commands/perform-action";
import { dataset, openWorkbook, type OpenWorkbook } from "./open-workbook";

/** What Excel can call: the functions that the manifest names, and the actions of the shortcuts. */
const manifest = readFileSync("manifest.xml", "utf8");
const buttons = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name = ""]) => name);
const { shortcuts } = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as {
  shortcuts: { action: string }[];
};
const keys = shortcuts.map(({ action }) => action);

const COMMAND_LOST = 11101;

let book: OpenWorkbook;
let asked: PaneRequest[];
/** The code of the commands comes, or does not. */
let come: () => void;
let fail: (error: Error) => void;

beforeEach(() => {
  book = openWorkbook();
  asked = [];
  Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve() } });
});

function startCold(): void {
  const loading = new Promise<typeof commands>((resolve, reject) => {
    come = () => resolve(commands);
    fail = reject;
  });
  associateActions(
    (request) => void asked.push(request),
    () => loading,
  );
}

test("the add-in knows what Excel can call, no more and no less, and the tables exist", () => {
  expect([...new Set([...buttons, ...keys])].sort()).toEqual([...ACTIONS].sort());
  const tables = dataset.tables.map(({ id }) => id);
  for (const id of MENU_TABLES) expect(tables).toContain(id);
});

test("Excel loses what is pressed before it is associated", async () => {
  expect(await book.press("inspect")).toBe(COMMAND_LOST);
  startCold();
  come();
  await Promise.resolve();
  expect(asked).toEqual([]);
});

test.each([...new Set(buttons)])("%s: the first press works before anything is loaded", async (action) => {
  startCold();
  const pressed = book.press(action);
  await new Promise((resolve) => setTimeout(resolve, 20));
  come();
  expect(await pressed).toBe(0);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.outcome?.ok ?? true).toBe(true);
});

test.each(keys)("the shortcut of %s works before anything is loaded", async (action) => {
  startCold();
  book.host.runAction(action);
  await new Promise((resolve) => setTimeout(resolve, 20));
  come();
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(asked[0]?.outcome?.ok ?? true).toBe(true);
});

test("two presses before anything is loaded: done once, and told", async () => {
  startCold();
  const pressed = [book.press("insertTable_targets"), book.press("insertTable_targets")];
  await new Promise((resolve) => setTimeout(resolve, 20));
  come();
  expect(await Promise.all(pressed)).toEqual([0, 0]);
  expect(book.host.workbook.tables.count).toBe(1);
  expect(asked).toMatchObject([{ isAtWork: true }, { outcome: { ok: true } }]);
});

test("what cannot be loaded is said, and the button is free again", async () => {
  startCold();
  const pressed = book.press("insertTable_targets");
  await new Promise((resolve) => setTimeout(resolve, 20));
  fail(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }));
  expect(await pressed).toBe(0);
  expect(asked).toEqual([{ outcome: { ok: false, problem: { code: "not-loaded" } } }]);
});
