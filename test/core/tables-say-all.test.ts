import { layOut } from "../../src/core/tables/layout";
import { chartPoints } from "../../src/taskpane/tables/chart-points";
import { realDataset, realEdition } from "../real-dataset";

const context = { edition: realEdition, language: "en" as const };
const layouts = realDataset.tables.map((table) => layOut(context, table));
const layout = (id: string) => layouts.find((one) => one.id === id) as (typeof layouts)[number];

test("every figure stands in a prepared table, but for what is wrong on its face", () => {
  const shown = new Set(
    layouts.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === "number" ? cell.figure.id : [])),
    ),
  );
  const missing = realDataset.figures.filter(({ id, correction }) => !correction && !shown.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each(["trade-partners", "agri-food-trade"])("%s: a column has one base", (id) => {
  const { columns, rows } = layout(id);
  columns.forEach(({ heading }, at) => {
    const figures = rows.flatMap((row) => (row[at]?.kind === "number" ? row[at].figure : []));
    const bases = figures.flatMap(({ period, basePeriod }) =>
      basePeriod === undefined
        ? []
        : basePeriod.slice(0, 4) === String(Number(period.slice(0, 4)) - 1)
          ? ""
          : basePeriod,
    );
    expect([heading, new Set(bases).size]).toEqual([heading, bases.length > 0 ? 1 : 0]);
  });
});

test("another's number says whose it is", () => {
  const labels = chartPoints(context, layout("trade-partners"), 50).map(({ label }) => label);
  expect(labels.filter((label) => label.startsWith("Belarus"))).toEqual([]);
  expect(labels.join()).toContain("Leningrad region–Belarus");
});

test("what stands, what is planned and what is added are told apart", () => {
  const labels = chartPoints(context, layout("charging-network"), 50).map(({ label }) => label);
  expect(labels.filter((label) => /station/i.test(label))).toHaveLength(labels.length);
  expect(labels.join("|")).toMatch(/plan|target/);
});
