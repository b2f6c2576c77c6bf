import { openEdition } from "../../src/core/edition/edition";
import { layOutPicked } from "../../src/core/tables/picked-list";
import { refreshCommand } from "../../src/commands/refresh-command";
import { insertTable } from "../../src/excel/operations/insert-table";
import { listTables } from "../../src/excel/operations/list-tables";
import { dataset, expectDone, openWorkbook, type OpenWorkbook } from "./open-workbook";

/** A table of figures that somebody picked: the workbook knows them, so any machine can refresh it. */
const turnover = (measure: string) =>
  dataset.figures.filter((figure) => figure.indicator === "turnover" && figure.measure === measure);
const IDS = [...turnover("level").slice(0, 2), ...turnover("growth").slice(0, 1)].map(({ id }) => id);
const [first] = IDS;
const growth = IDS[2];

const revised = (change: (id: string) => number | undefined) => ({
  ...dataset,
  edition: "2026.2",
  figures: dataset.figures.flatMap((figure) => {
    const value = change(figure.id);
    return value === undefined ? [] : [value === 0 ? figure : { ...figure, value }];
  }),
});

let book: OpenWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  const edition = openEdition(dataset);
  const layout = layOutPicked({ edition, language: "en" }, IDS);
  expectDone(
    await insertTable({
      layout,
      language: "en",
      edition: "2026.1",
      prefix: "",
      content: "values",
      hasSources: true,
      hasChart: false,
      destination: "new-sheet",
    }),
  );
});

test("the ribbon refreshes it, where nothing but the workbook is known", async () => {
  book.take(openEdition(revised((id) => (id === first ? 999_000_000 : 0))));
  const [report] = expectDone(await refreshCommand());
  expect(report).toMatchObject({ updated: 1, added: 0, withdrawn: 0, leftAlone: [] });
  expect(report?.refusal).toBeUndefined();
  const [table] = expectDone(await listTables());
  expect(table).toMatchObject({ figures: IDS, edition: "2026.2" });
  expect(book.values(table?.address ?? "").flat()).toContain(999_000_000);
});

test("a figure that is no more is told as withdrawn, and its row stays", async () => {
  book.take(openEdition(revised((id) => (id === growth ? undefined : 0))));
  const [report] = expectDone(await refreshCommand());
  expect(report).toMatchObject({ withdrawn: 1 });
});
