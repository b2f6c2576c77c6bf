/** npm run build: the static files to host, with both manifests for the address in ADDIN_URL, in `dist/`. */
import { writeFileSync } from "node:fs";
import webpack, { type Configuration } from "webpack";
import addIn from "../webpack.config.js";

const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
  webpack(addIn({}, { mode: "production" }) as Configuration, (error, result) =>
    error ? reject(error) : resolve(result),
  );
});
console.log(stats?.toString({ preset: "errors-warnings", colors: true }));
if (!stats || stats.hasErrors()) process.exit(1);
writeFileSync("dist/first-load.json", JSON.stringify(filesOf(stats, "pane"), null, 2));
console.log(
  `dist/ is ready for ${process.env.ADDIN_URL ?? "https://localhost:3000 (set ADDIN_URL for another address)"}.`,
);

/** The files that are loaded before the pane can be used; `size-limit` weighs them. */
function filesOf(built: webpack.Stats, group: string): string[] {
  const assets = built.toJson({ chunkGroups: true }).namedChunkGroups?.[group]?.assets ?? [];
  return assets.map(({ name }) => `dist/${name}`);
}
