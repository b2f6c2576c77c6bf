import { createHash } from "node:crypto";
import webpack from "webpack";

const WORKER = "service-worker.js";

/** All that the add-in may need while it is used: no manifests, no packages, and no datasets, which are only fetched. */
const IS_KEPT =
  /^(?:taskpane\.html|functions\.js|functions(?:\.ru)?\.json|chunks\/[^/]+\.js|help\/[^/]+\.html|assets\/[^/]+\.png)$/;

/** Tells the service worker which files the build consists of, with their hashes; hosts without one get the list alone. */
export class OfflinePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Offline", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Offline", stage }, (assets) => {
        const { ConcatSource, RawSource } = webpack.sources;
        const files = keptFiles(assets);
        const id = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
        const told = `\nself.build=${JSON.stringify({ id, files })};`;
        compilation.updateAsset(WORKER, (worker) => new ConcatSource(worker, told));
        compilation.emitAsset("kept-files.json", new RawSource(JSON.stringify(files.map(([path]) => path))));
      });
    });
  }
}

/** The functions' script is kept under the address by which the page asks for it. */
function keptFiles(assets) {
  const names = Object.keys(assets).filter((name) => IS_KEPT.test(name));
  const [script] = /functions\.js\?\w+/.exec(assets["taskpane.html"].source().toString()) ?? [];
  if (!script) throw new Error("taskpane.html does not name its script by its hash");
  return names
    .toSorted()
    .map((name) => [name === "functions.js" ? script : name, integrityOf(assets[name].buffer())]);
}

const integrityOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
