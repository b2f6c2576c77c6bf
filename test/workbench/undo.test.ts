import { readFileSync } from "node:fs";
import { startExcel, type StartedExcel } from "../office-host/start-excel";
import { PROFILES, type ProfileName } from "../../workbench/host/profile";

const NAMES = Object.keys(PROFILES) as ProfileName[];

const GROUPED: [string, (sheet: Excel.Worksheet) => unknown][] = [
  ["Worksheet.copy", (sheet) => sheet.copy()],
  ["Worksheet.delete", (sheet) => sheet.delete()],
  ["Worksheet.name", (sheet) => (sheet.name = "Other")],
  ["Worksheet.position", (sheet) => (sheet.position = 0)],
  ["Worksheet.visibility", (sheet) => (sheet.visibility = "Hidden")],
];

const start = (profile: ProfileName): StartedExcel => {
  const started = startExcel({ profile });
  started.host.workbook.worksheets.add("Second");
  return started;
};

const runGrouped = (act: (sheet: Excel.Worksheet) => unknown) =>
  Excel.run({ mergeUndoGroup: true }, async (context) => {
    act(context.workbook.worksheets.getItem("Second"));
    await context.sync();
  });

test("the library of the package knows nothing of undo groups, so the requests are marked here", () => {
  const library = readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js", "utf8");
  expect(library).not.toContain("mergeUndoGroup");
});

describe.each(NAMES)("undo groups in %s", (profile) => {
  const { cannotUndo, refusesUndoGroups } = PROFILES[profile];

  test.each(GROUPED)("%s", async (member, act) => {
    start(profile);
    const fails = refusesUndoGroups || cannotUndo.includes(member);
    if (fails) await expect(runGrouped(act)).rejects.toMatchObject({ code: "UndoNotSupported" });
    else await runGrouped(act);
  });

  test.each(GROUPED)("%s without a group", async (_, act) => {
    start(profile);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Second"));
      await context.sync();
    });
  });

  test("writing cells", async () => {
    const { host } = start(profile);
    const writing = runGrouped((sheet) => (sheet.getRange("A1").values = [[1]]));
    if (refusesUndoGroups) await expect(writing).rejects.toMatchObject({ code: "UndoNotSupported" });
    else await writing;
    expect(host.workbook.findRange("Second!A1").values).toEqual([[refusesUndoGroups ? "" : 1]]);
  });
});

test.each([
  ["windows-365", "VeryHidden", true],
  ["windows-365", "Hidden", false],
  ["mac-365", "VeryHidden", false],
] as const)("in %s after a sheet became %s, Ctrl+Z ends Excel: %s", (profile, visibility, ends) => {
  const { host } = start(profile);
  host.workbook.worksheets.getItem("Second").visibility = visibility;
  expect(host.workbook.undoList.endsExcel).toBe(ends);
});
