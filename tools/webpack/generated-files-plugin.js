import { readFileSync } from "node:fs";
import webpack from "webpack";
import { hostFiles } from "../hosting/host-files.js";
import { describeEdition } from "./describe-edition.js";
import { helpPages } from "./help-pages.js";
import { manifestFiles } from "./manifest-files.js";

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
    const dataset = readFileSync(DATASET, "utf8");
    return {
      ...(await manifestFiles(this.address)),
      "dataset.json": dataset,
      ...helpPages(),
      ...hostFiles(),
      "editions.json": JSON.stringify({ editions: [describeEdition(dataset, "dataset.json")] }, null, 2),
    };
  }
}
