import { readFileSync } from "node:fs";
import webpack from "webpack";
import { describeEdition } from "./describe-edition.js";
import { buildFunctionsMetadata } from "./functions-metadata.js";
import { helpPages } from "./help-pages.js";
import { addressManifest, prefixManifest } from "./manifest.js";

const DATASET = "src/dataset/dataset.json";
const MANIFEST = "manifest.xml";

/** Writes what is neither code nor copied: manifests, functions' metadata, the dataset and the list of its editions. */
export class GeneratedFilesPlugin {
  constructor({ address }) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "GeneratedFiles", stage }, async () => {
        for (const [name, text] of Object.entries(await this.files()))
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        for (const path of [DATASET, MANIFEST, "src/functions/descriptions.ru.json"])
          compilation.fileDependencies.add(`${compiler.context}/${path}`);
      });
    });
  }

  async files() {
    const { english, russian } = await buildFunctionsMetadata(this.address);
    const manifest = addressManifest(readFileSync(MANIFEST, "utf8"), this.address);
    const dataset = readFileSync(DATASET, "utf8");
    return {
      "functions.json": JSON.stringify(english, null, 2),
      "functions.ru.json": JSON.stringify(russian, null, 2),
      "manifest.xml": manifest,
      "manifest.prefixed.xml": prefixManifest(manifest),
      "dataset.json": dataset,
      ...helpPages(),
      "editions.json": JSON.stringify({ editions: [describeEdition(dataset, "dataset.json")] }, null, 2),
    };
  }
}
