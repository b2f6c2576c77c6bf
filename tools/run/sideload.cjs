/**
 * npm run sideload: starts desktop Excel with the add-in, through Microsoft's own tools, which run on Windows and
 * macOS only and are too large to be installed by everybody.
 */
var childProcess = require("child_process");

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Excel for the desktop runs on Windows and macOS only. Here, `npm start` shows the add-in in the workbench.",
  );
  process.exit(1);
}
console.log("Keep `npm start` running in another window: Excel loads the add-in from there.");
var manifest = process.argv[2] || "manifest.xml";
var result = childProcess.spawnSync(
  "npx",
  ["--yes", "office-addin-debugging@7.0.0", "start", manifest, "desktop", "--no-debug"],
  {
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);
process.exit(result.status === null ? 1 : result.status);
