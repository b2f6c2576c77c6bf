/** npm run build: the static files to host, with the manifests for the address in ADDIN_URL, in `dist/`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { exportMetadataPackage } from "office-addin-manifest";
import webpack, { type Configuration } from "webpack";
import addIn from "../webpack.config.js";
import { listComponents } from "./hosting/list-components";

const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
  webpack(addIn({}, { mode: "production" }) as Configuration, (error, result) =>
    error ? reject(error) : resolve(result),
  );
});
console.log(stats?.toString({ preset: "errors-warnings", colors: true }));
if (!stats || stats.hasErrors()) process.exit(1);
mkdirSync("out", { recursive: true });
writeFileSync("out/first-load.json", JSON.stringify(filesOf(stats, "pane"), null, 2));
// The packages in which the unified manifests are installed: with their icons and translations.
await exportMetadataPackage("dist/sourcebook.zip", "dist/manifest.json");
await exportMetadataPackage("dist/sourcebook.prefixed.zip", "dist/manifest.prefixed.json");
const bundled = JSON.parse(readFileSync("out/licences.json", "utf8")) as { name: string; version: string }[];
writeFileSync("dist/sbom.cdx.json", listComponents(bundled));
console.log(
  `dist/ is ready for ${process.env.ADDIN_URL ?? "https://localhost:3000 (set ADDIN_URL for another address)"}.`,
);

/** The files that are loaded before the pane can be used; `size-limit` weighs them. */
function filesOf(built: webpack.Stats, group: string): string[] {
  const assets = built.toJson({ chunkGroups: true }).namedChunkGroups?.[group]?.assets ?? [];
  return assets.map(({ name }) => `dist/${name}`);
}
