import { PROFILES, type ProfileName } from "../../workbench/host/profile";
import { startExcel, type StartedExcel } from "../office-host/start-excel";

let started: StartedExcel;

/** A table at B2:C6: a label a row, and a column for formulas. */
async function start(profile: ProfileName): Promise<void> {
  started = startExcel({ profile });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C6").values = [
      ["Label", "Number"],
      ["a", ""],
      ["b", ""],
      ["c", ""],
      ["d", ""],
    ];
    sheet.tables.add("B2:C6", true).name = "T";
    await context.sync();
  });
}

const change = (act: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    act(sheet, context.workbook.tables.getItem("T"));
    await context.sync();
  });
const write = (address: string, formulas: unknown[][]) =>
  change((sheet) => (sheet.getRange(address).formulas = formulas as string[][]));
const column = (address = "C3:C6") => started.host.workbook.findRange(address).formulas?.flat();

describe.each(Object.keys(PROFILES) as ProfileName[])(
  "in %s a formula within a table's column",
  (profile) => {
    beforeEach(() => start(profile));

    test("is copied over the blanks of the column", async () => {
      await write("C4", [["=B4"]]);
      expect(column()).toEqual(["=B3", "=B4", "=B5", "=B6"]);
    });

    test("is copied over its formulas, the lowest over all others, but not over what was typed", async () => {
      await write("C5", [[7]]);
      await write("C3:C6", [["=1+1"], ["=1+2"], [null], ["=1+4"]]);
      expect(column()).toEqual(["=1+4", "=1+4", 7, "=1+4"]);
      await write("C3", [["=2"]]);
      expect(column()).toEqual(["=2", "=2", 7, "=2"]);
    });

    test("is copied over blanks that were written with it", async () => {
      await write("C3:C6", [["=1"], [""], [""], [""]]);
      expect(column()).toEqual(["=1", "=1", "=1", "=1"]);
    });

    test("fills new rows, at the table's end or by another size, where they are blank", async () => {
      await write("C3", [["=B3"]]);
      await change((_, table) => table.rows.add(undefined, [["e", ""]]));
      expect(column("C3:C7")).toEqual(["=B3", "=B4", "=B5", "=B6", "=B7"]);
      await write("B8:C9", [
        ["f", 5],
        ["g", ""],
      ]);
      await change((_, table) => table.resize("B2:C9"));
      expect(column("C7:C9")).toEqual(["=B7", 5, "=B9"]);
    });

    test("comes to rows that are added, the lowest over all", async () => {
      await change((_, table) =>
        table.rows.add(undefined, [
          ["e", "=1+1"],
          ["f", "=1+2"],
        ]),
      );
      expect(column("C3:C8")).toEqual(Array.from({ length: 6 }, () => "=1+2"));
    });

    test("is copied when it comes by copying", async () => {
      await write("E1", [["=9"]]);
      await change((sheet) => sheet.getRange("C4").copyFrom("E1"));
      expect(column()).toEqual(["=9", "=9", "=9", "=9"]);
    });

    test("stays as it is when it was there before the table", async () => {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("T").convertToRange();
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C3:C6").formulas = [["=1"], ["=2"], [""], ["=4"]];
        sheet.tables.add("B2:C6", true);
        await context.sync();
      });
      expect(column()).toEqual(["=1", "=2", "", "=4"]);
    });

    test("leaves the headings and the cells beside alone", async () => {
      await write("B2:D4", [
        ["Label", "Number", "beside"],
        ["a", "=1", "=2"],
        ["b", "=1", "=3"],
      ]);
      expect(column("B2:D4")).toEqual(["Label", "Number", "beside", "a", "=1", "=2", "b", "=1", "=3"]);
    });
  },
);
