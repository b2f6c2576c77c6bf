/** npm run data:build: builds the dataset and what describes it from `data/`; with findings it writes nothing. */
import { writeFileSync } from "node:fs";
import { buildDataset } from "./record/build-dataset";
import { stopOn } from "./record/finding";
import { generatedFiles } from "./record/generated";

const { dataset, findings } = buildDataset("data");
stopOn(findings, "Nothing was written.");
if (dataset) {
  for (const [path, text] of Object.entries(await generatedFiles(dataset))) writeFileSync(path, text);
  const { figures, events, twinnings, citations } = dataset;
  console.log(
    `Edition ${dataset.edition}: ${figures.length} figures, ${events.length} events, ${twinnings.length} twinnings, ` +
      `${citations.length} references.`,
  );
}
