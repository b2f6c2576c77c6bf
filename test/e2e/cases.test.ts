import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { parse } from "yaml";
import { isProblem, isShown } from "../../src/core/show/cell";
import { openEdition } from "../../src/core/edition/edition";
import { errorOf } from "../../src/core/question/problem";
import { isError, type CellValue } from "../../src/formula/cell-value";
import { evaluate } from "../../src/formula/evaluate";
import { readCases } from "../cases/read-cases";
import { realDataset } from "../real-dataset";
import { launchBrowser } from "./support/browser";
import { WorkbenchPage } from "./support/workbench-page";

/**
 * Every formula of `test/cases/` and of the help pages, as a cell of the grid, answered by the add-in through Office.js.
 * `test/formula` holds the same formulas against what each case expects; here the cells must show the same.
 */
const edition = openEdition(realDataset);
const ROWS = 900;

interface Pages {
  [name: string]: { examples?: { formula: string }[] };
}
const pages = parse(readFileSync("docs/functions/pages.yaml", "utf8")) as Pages;
const examples = Object.values(pages).flatMap(({ examples = [] }) => examples.map(({ formula }) => formula));
const cases = ["trade", "derived", "figures", "languages", "arguments"]
  .flatMap(readCases)
  .map(({ formula }) => formula);

/** Where one value is expected and an array is given, Excel itself calls the function for each of its elements. */
const LIFTED = [
  '=TURNOVER("Belarus","Uzbekistan",2020,{"food","goods";"services","total"},{"scale=mn","plain=yes"})',
  '=FIGURE({"turnover";"exports"},"Belarus",2020)',
  '=CITE("by-uz-turnover-2020",{"apa","gost"})',
  '=TURNOVER("Belarus","Uzbekistan",2020,,{"scale=mn","derive=yes"})',
];

/** Without an argument that must be there Excel itself refuses the call. */
const REFUSED = ['=TURNOVER("Belarus",,2020)', '=EXPORTS("Belarus",,"Jan 2021")'];

/** Texts that the grid's engine takes for American dates before a function sees them, as Excel does not. */
const READ_AS_DATES = [
  '=FIGURE("accredited companies","BUTB","1.12.20","Russia")',
  '=TURNOVER("Belarus","Russia","30 Feb 21")',
  '=TURNOVER("Belarus","Russia","01/02/2021")',
];

const OTHERWISE = [...LIFTED, ...REFUSED, ...READ_AS_DATES];

interface Placed {
  formula: string;
  row: number;
  expected: unknown[][];
}

const toCell = (value: CellValue): unknown => {
  if (isError(value)) return value.error;
  if (isProblem(value)) return errorOf(value.problem);
  return (isShown(value) ? value.number : value) ?? "";
};

/** Below one another, each with the room that its answer needs, on as many sheets as that takes. */
function place(formulas: readonly string[]): Placed[][] {
  const sheets: Placed[][] = [[]];
  let next = 1;
  for (const formula of formulas) {
    const expected = evaluate(formula, { edition, language: "en" }).map((row) => row.map(toCell));
    if (next + expected.length > ROWS) {
      sheets.push([]);
      next = 1;
    }
    sheets.at(-1)?.push({ formula, row: next, expected });
    next += expected.length + 1;
  }
  return sheets;
}

const almost = (value: unknown) =>
  typeof value === "number" ? (expect.closeTo(value, 6) as unknown) : value;

let browser: Browser;
let opened: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  opened = await WorkbenchPage.open(browser, "?empty");
});
afterAll(() => browser.close());

test("typed by hand", async () => {
  const typed = [
    ["B2", '=turnover("Беларусь","узбекистан",2020)', "> $280M"],
    ["B3", '=TRADEGROWTH("turnover","Belarus","Uzbekistan",2020)', "17%"],
    [
      "B4",
      '=CITE(B2,"short")',
      "Zalessky 2021, lines 344–348 — citing: Council of Ministers of the Republic of Belarus 2021",
    ],
  ] as const;
  for (const [address, formula, text] of typed) {
    await opened.type(address, formula);
    expect([formula, (await opened.cell(address)).text]).toEqual([formula, text]);
  }
});

describe.each([
  ["cases", cases],
  ["examples of the help pages", examples],
])("%s", (_, formulas) => {
  test.each(
    place([...new Set(formulas)].filter((formula) => !OTHERWISE.includes(formula))).map(
      (placed, at) => [at + 1, placed] as const,
    ),
  )("sheet %i", async (__, placed) => {
    await opened.ask(
      (workbench, given: { formula: string; row: number }[]) => {
        workbench.addSheet();
        for (const { formula, row } of given) workbench.enter(`A${row}`, formula);
      },
      placed.map(({ formula, row }) => ({ formula, row })),
    );
    await opened.idle();
    const values = await opened.ask((workbench) => workbench.values("A1:Z900"));
    const seen = placed.map(({ formula, row, expected }) => ({
      formula,
      values: expected.map((line, down) => line.map((___, across) => values[row - 1 + down]?.[across])),
    }));
    expect(seen).toEqual(
      placed.map(({ formula, expected }) => ({
        formula,
        values: expected.map((line) => line.map(almost)),
      })),
    );
  });
});
