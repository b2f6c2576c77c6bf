/** npm run data:verify -- DIR: checks every mention of the record against the documents in DIR. */
import { buildDataset } from "./record/build-dataset";
import { stopOn } from "./record/finding";
import { verify } from "./record/verify";

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder that holds the documents: npm run data:verify -- DIR");
  process.exit(2);
}
const { record, findings } = buildDataset("data");
const { checked, found } = verify(record, folder);
stopOn([...findings, ...found], "The record does not agree with the documents.");
console.log(`${checked} mentions stand in the documents where the record says.`);
