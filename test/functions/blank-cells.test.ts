import type { ProfileName } from "../../workbench/host/profile";
import { startFunctions } from "../office-host/start-functions";

const EXCELS: ProfileName[] = ["windows-365", "web-365", "mac-365", "perpetual-2021"];
const UZBEKISTAN = 280_000_000;
const TAJIKISTAN = 111_700_000;

/** A2 and B2 are empty. */
const CELLS = [
  ["Uzbekistan", 2020],
  [null, null],
  ["Tajikistan", 2020],
];

const ANSWERS: Record<string, unknown> = {
  '=TURNOVER("Belarus","Uzbekistan",2020,A2,B2)': UZBEKISTAN,
  '=TURNOVER("Belarus","Uzbekistan",2020,0,0)': UZBEKISTAN,
  '=TURNOVER("Belarus","Uzbekistan",2020,"","")': UZBEKISTAN,
  '=TURNOVER("Belarus",A2,2020)': "",
  '=TURNOVER("Belarus",0,2020)': "",
  '=EXPORTS("Belarus","","Jan 2021")': 3_057_000_000,
  '=TURNOVER("Belarus","Uzbekistan",B2)': "",
  '=FIGURE("residents","High-Tech Park","Mar 2021",A2,A2,A2)': 1021,
  '=FIGURES("residents",A2,B2,A2,A2,"headers=no; columns=indicator")': "Residents",
  '=FIGSEARCH("leather shoes",A2)': "Figure",
  '=AGREEMENTS("Belarus",A2,A2,A2,A2)': "Date",
  "=TWINTOWNS(A2)": "Place",
  "=EDITION(A2)": "2026.1",
  '=CITE("by-uz-turnover-2020",A2)': expect.stringContaining("Zalessky 2021"),
};

const MISSING: Record<string, string> = {
  '=TRADEGROWTH(A2,"Belarus","Uzbekistan",2020)': "flow",
  '=FIGURE(A2,"Belarus",2020)': "indicator",
  "=FIGSEARCH(A2)": "text",
  "=PREPARED(A2)": "table",
  "=CODES(A2)": "list",
  "=CITE(A2)": "figure",
  "=WHY(A2)": "figure",
  '=FIGUREINFO("by-uz-turnover-2020",A2)': "attribute",
};

const BLOCKS = [
  '=TURNOVER("Belarus",A1:A4,B1:B4)',
  '=TURNOVER("Belarus",A1:A20000,B1:B20000)',
  '=TURNOVER("Belarus",A1:A4,B1)',
] as const;

/** An empty cell is 0 in most builds of Excel, null or "" in others. */
test.each(EXCELS)("%s", async (profile) => {
  const excel = await startFunctions({ profile });
  excel.put("A1:B3", CELLS);
  const answers = await excel.ask([...Object.keys(ANSWERS), ...Object.keys(MISSING), ...BLOCKS]);
  const firsts = (formulas: object) =>
    Object.keys(formulas).map((formula) => [formula, answers[formula]?.[0]?.[0]]);
  expect(firsts(ANSWERS)).toEqual(
    Object.entries(ANSWERS).map(([formula, value]) => [
      formula,
      expect.objectContaining({ value }) as unknown,
    ]),
  );
  expect(firsts(MISSING)).toEqual(
    Object.entries(MISSING).map(([formula, argument]) => [
      formula,
      expect.objectContaining({ message: expect.stringContaining(`The ${argument} is missing`) as string }),
    ]),
  );
  for (const block of BLOCKS)
    expect(answers[block]?.map(([cell]) => cell?.value)).toEqual([UZBEKISTAN, "", TAJIKISTAN]);
});
