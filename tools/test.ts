/** npm test: everything, in the order in which a mistake is cheapest to find; ends with the tally. */
import { runCheck, runJest, runWhereReached, type Tally } from "./run/checks";

const SECTIONS: [name: string, run: () => Tally][] = [
  ["Types", () => runCheck("tsc", "--noEmit")],
  ["Lint", () => runCheck("eslint", ".", "--cache", "--cache-location", "node_modules/.cache/eslint/")],
  ["Formatting", () => runCheck("prettier", "--check", "--log-level", "warn", ".", "--cache")],
  ["Unused code", () => runCheck("knip")],
  ["Record, core, functions, workbook, pane", () => runJest("jest.config.js")],
  ["Build", () => runCheck("tsx", "tools/build.ts")],
  [
    "Manifest, by Microsoft's service",
    () => runWhereReached(/Unable to contact/, "office-addin-manifest", "validate", "dist/manifest.xml"),
  ],
  ["Sizes", () => runCheck("size-limit")],
  ["Workbench", () => runCheck("tsx", "tools/build-workbench.ts")],
  ["In the browser", () => runJest("jest.e2e.config.js", "--runInBand")],
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of SECTIONS) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const { passed, failed, skipped } = run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`  ${failed === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - start) / 1000)} s`);
}
if (!process.env.SOURCE_DOCUMENTS)
  console.log(
    "\nThe record was not held against the source texts: set SOURCE_DOCUMENTS to their folder for that.",
  );
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`,
);
process.exit(total.failed === 0 ? 0 : 1);
