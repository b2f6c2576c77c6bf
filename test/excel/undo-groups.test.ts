import { insertTable } from "../../src/excel/operations/insert-table";
import { makePortable } from "../../src/excel/operations/make-portable";
import { undo } from "../../src/excel/operations/undo";
import { writeBibliography } from "../../src/excel/operations/write-bibliography";
import { hostError } from "../../workbench/host/protocol/host-error";
import { PROFILES, type ProfileName } from "../../workbench/host/profile";
import { expectDone, expectRefused, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const NAMES = Object.keys(PROFILES) as ProfileName[];
const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';

const OPERATIONS = {
  "a table on a new sheet": () =>
    insertTable({
      layout: layoutOf("trade-partners"),
      language: "en",
      edition: "2026.1",
      prefix: "",
      content: "formulas",
      hasSources: true,
      hasChart: true,
      destination: "new-sheet",
    }),
  "a bibliography": () =>
    writeBibliography({
      title: "Sources",
      headings: ["Reference", "Link", "Cells"],
      entries: [{ reference: "Zalessky 2021", cells: ["Sheet1!A1"] }],
    }),
  "a portable copy": () =>
    makePortable([{ address: "Sheet1!A1", formula: TURNOVER, source: { Source: "Zalessky 2021" } }], "copy"),
};

async function open(profile: ProfileName): Promise<OpenWorkbook> {
  const book = openWorkbook({ profile });
  book.put("A1", [[TURNOVER]]);
  await book.host.store.settle();
  return book;
}

describe.each(NAMES)("in %s", (profile) => {
  test.each(Object.entries(OPERATIONS))("%s comes and is taken back", async (_, operate) => {
    const book = await open(profile);
    const inserted = expectDone(await operate());
    expect(book.sheetNames().length).toBeGreaterThan(1);
    expectDone(await undo(inserted));
    expect(book.sheetNames()).toEqual(["Sheet1"]);
  });
});

test.each(Object.entries(OPERATIONS))("%s leaves no sheet where it cannot be moved", async (_, operate) => {
  const book = await open("windows-365");
  const moving = jest.spyOn(book.host.store, "moveSheet").mockImplementation(() => {
    throw hostError("InvalidOperation");
  });
  expect(expectRefused(await operate()).code).toBe("failed");
  moving.mockRestore();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});
