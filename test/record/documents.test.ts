import { buildDataset } from "../../tools/record/build-dataset";
import { cover, percentOf } from "../../tools/record/coverage";
import { formatFinding } from "../../tools/record/finding";
import { verify } from "../../tools/record/verify";

const folder = process.env.SOURCE_DOCUMENTS;
/** The texts are other people's work and no part of the project: whoever has them can check the record by them. */
const withDocuments = folder ? describe : describe.skip;

withDocuments("the record against the source texts", () => {
  const { record } = buildDataset("data");

  test("every mention stands where the record says", () => {
    const { checked, found } = verify(record, folder ?? "");
    expect(found.map(formatFinding)).toEqual([]);
    expect(checked).toBeGreaterThan(700);
  });

  const { articles, found } = cover(record, folder ?? "");
  test("the coverage itself is sound", () => expect(found.map(formatFinding)).toEqual([]));
  test.each(articles.map((coverage) => [coverage.article, coverage] as const))(
    "every number of %s is on record",
    (_, coverage) => {
      expect(coverage.uncovered).toEqual([]);
      expect(percentOf(coverage)).toBe(100);
    },
  );
});
