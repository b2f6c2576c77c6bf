import { readFileSync } from "node:fs";
import { joinDataset, openPart } from "../../src/dataset/parts";
import { datasetSchema } from "../../src/dataset/schema";
import { buildDataset } from "../../tools/record/build-dataset";
import { formatFinding } from "../../tools/record/finding";
import { generatedFiles } from "../../tools/record/generated";
import { splitDataset } from "../../tools/webpack/split-dataset.js";
import { realDataset } from "../real-dataset";

const { dataset, findings } = buildDataset("data");

test("the record has no findings", () => expect(findings.map(formatFinding)).toEqual([]));

test("what is generated is what data/ builds", async () => {
  for (const [path, text] of Object.entries(await generatedFiles(dataset ?? realDataset)))
    expect([path, readFileSync(path, "utf8") === text]).toEqual([path, true]);
});

test("the dataset fits the schema that others may publish by", () =>
  expect(datasetSchema.safeParse(realDataset).error).toBeUndefined());

test("the parts that the bundler cuts make the whole again", () => {
  const { now, later } = splitDataset(realDataset);
  expect(joinDataset(openPart(now), later)).toEqual(realDataset);
});

test("no wording of the documents but the mentions, each of 60 characters at most", () => {
  const sources = [...realDataset.figures, ...realDataset.events, ...realDataset.twinnings].flatMap(
    ({ sources: all }) => all,
  );
  for (const { mention } of sources) expect(mention.length).toBeLessThanOrEqual(60);
});

test("the first source has a reference wherever a later passage of the running text has one", () => {
  const all = [...realDataset.figures, ...realDataset.events, ...realDataset.twinnings];
  const worse = all.filter(
    ({ sources: [first, ...later] }) =>
      !first?.citation && later.some(({ where, citation }) => where === "body" && citation),
  );
  expect(worse.map(({ id }) => id)).toEqual([]);
});
