import fc from "fast-check";
import type { LaidColumn } from "../../src/core/tables/table-layout";
import type { TableRecord } from "../../src/excel/record/workbook-record";
import type { BodyCell } from "../../src/excel/tables/body-cells";
import { compareTable, nameRows } from "../../src/excel/tables/compare-table";
import { planRefresh } from "../../src/excel/tables/plan-refresh";
import { fingerprintNewRows } from "../../src/excel/tables/fingerprint-rows";
import type { TableContents } from "../../src/excel/tables/table-contents";
import { trackColumns } from "../../src/excel/tables/tracked-columns";

const COLUMNS: LaidColumn[] = [
  { key: "partner", heading: "Partner", kind: "text" },
  { key: "period", heading: "Period", kind: "period" },
  { key: "value", heading: "Value", kind: "number" },
  { key: "note", heading: "Note", kind: "note" },
];
const PRESENT = COLUMNS.map(({ heading }, index) => ({ id: index + 7, name: heading, index }));
const LABELS = ["partner", "period"];

interface Row {
  partner: string;
  period: number;
  value: number;
  note: string;
}

const toCells = ({ partner, period, value, note }: Row): BodyCell[] => [
  ...[{ input: partner }, { input: period }],
  ...[{ input: value, numberFormat: "0" }, { input: note }],
];
const toLine = ({ partner, period, value, note }: Row) => [partner, period, value, note];

/** The table as it was written for `rows`. */
function write(rows: Row[]): TableRecord {
  const columns = PRESENT.map(({ id, name }, at) => ({ id, heading: name, key: COLUMNS[at]?.key ?? "" }));
  const contents = contentsOf(rows.map(toLine));
  const named = nameRows({ columns: COLUMNS, rows: rows.map(toCells) }, LABELS);
  return {
    id: "1",
    name: "T",
    table: "t",
    edition: "1",
    language: "en",
    content: "values",
    withdrawn: [],
    columns,
    labels: LABELS,
    rows: fingerprintNewRows(
      contents,
      { columns },
      trackColumns({ columns }, PRESENT, COLUMNS),
      named.map((row, at) => ({ ...row, row: at })),
    ),
  };
}

const contentsOf = (formulas: (string | number)[][]): TableContents => ({
  body: { row: 1, column: 0, rows: formulas.length, columns: 4 },
  columns: PRESENT,
  formulas,
  formats: formulas.map((line) => line.map((_, at) => (at === 2 ? "0" : "General"))),
});

const plan = (record: TableRecord, lines: (string | number)[][], next: Row[]) =>
  planRefresh(
    compareTable(record, contentsOf(lines), { columns: COLUMNS, rows: next.map(toCells) }),
    "withdrawn",
  );

const row = fc.record({
  partner: fc.constantFrom("Cuba", "Russia", "Uzbekistan"),
  period: fc.constantFrom(2019, 2020, 2021),
  value: fc.integer({ min: 1, max: 9 }),
  note: fc.constantFrom("", "a note"),
});
/** Rows of one edition; several may have the same labels, as sources that contradict each other do. */
const edition = fc.array(row, { minLength: 1, maxLength: 8 });

describe("whatever the editions and the order of rows", () => {
  test("a cell that the user has changed is never written", () => {
    fc.assert(
      fc.property(
        edition,
        edition,
        fc.array(fc.tuple(fc.nat(7), fc.constantFrom(2, 3))),
        fc.infiniteStream(fc.nat()),
        (old, next, edits, order) => {
          const lines = old.map(toLine);
          for (const [at, column] of edits) {
            const line = lines[at % lines.length];
            if (line) line[column] = "mine";
          }
          const shuffled = lines
            .map((line) => ({ line, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ line }) => line);
          for (const { row: at, cells } of plan(write(old), shuffled, next).rows)
            for (const { index, input } of cells)
              if (shuffled[at]?.[index] === "mine") expect(input).toBeUndefined();
        },
      ),
    );
  });

  test("of rows that nobody has touched, all become as the new edition has them", () => {
    const unique = fc.uniqueArray(row, {
      minLength: 1,
      maxLength: 8,
      selector: ({ partner, period }) => `${partner}${period}`,
    });
    fc.assert(
      fc.property(unique, unique, fc.infiniteStream(fc.nat()), (old, next, order) => {
        const lines = old
          .map(toLine)
          .map((line) => ({ line, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        const { rows, added, withdrawn, leftAlone } = plan(write(old), lines, next);
        for (const { row: at, cells } of rows)
          for (const { index, input } of cells)
            if (input !== undefined && lines[at]) lines[at][index] = input;
        const result = [
          ...lines.filter((line) => line[3] !== "withdrawn"),
          ...added.map(({ cells }) => cells.map(({ input }) => input)),
        ];
        const sorted = (list: unknown[][]) => list.map((line) => JSON.stringify(line)).sort();
        expect(sorted(result)).toEqual(sorted(next.map(toLine)));
        expect([withdrawn.length, leftAlone]).toEqual([lines.length + added.length - next.length, []]);
      }),
    );
  });

  test("the same edition again writes nothing", () => {
    fc.assert(
      fc.property(edition, (old) => {
        const { rows, added, withdrawn } = plan(write(old), old.map(toLine), old);
        expect([added, withdrawn]).toEqual([[], []]);
        expect(
          rows.flatMap(({ cells }) =>
            cells.filter(({ input, numberFormat }) => input !== undefined || numberFormat !== undefined),
          ),
        ).toEqual([]);
      }),
    );
  });
});

test("two rows with the same labels are known by what was written into them", () => {
  const [one, other] = [1, 2].map((value) => ({ partner: "Cuba", period: 2020, value, note: "" }));
  if (!one || !other) throw new Error("no rows");
  const { rows, leftAlone } = plan(write([one, other]), [other, one].map(toLine), [
    one,
    { ...other, value: 3 },
  ]);
  expect(leftAlone).toEqual([]);
  const written = rows.flatMap(({ row: at, cells }) =>
    cells.flatMap(({ index, input }) => (input === undefined ? [] : [[at, index, input]])),
  );
  expect(written).toEqual([[0, 2, 3]]);
});
