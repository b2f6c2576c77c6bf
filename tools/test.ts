/** npm test: everything. What does not need one another runs side by side; what each said is told in order. */
import { existsSync } from "node:fs";
import { runCheck, runJest, runWhereReached, type Outcome, type Tally } from "./run/checks";

type Section = [name: string, run: () => Promise<Outcome>];

/** Each lane runs beside the others of its stage; within a lane the mistake that is cheapest to find comes first. */
const STAGES: Section[][][] = [
  [
    [
      ["Types", () => runCheck("tsc", "--noEmit")],
      ["Lint", () => runCheck("eslint", ".")],
      ["Formatting", () => runCheck("prettier", "--check", "--log-level", "warn", ".")],
      ["Unused code", () => runCheck("knip")],
    ],
    [
      ["Build", () => runCheck("tsx", "tools/build.ts")],
      ["Sizes", () => runCheck("size-limit")],
      [
        "Manifest, by Microsoft's service",
        () => runWhereReached(/Unable to contact/, "office-addin-manifest", "validate", "dist/manifest.xml"),
      ],
      ["Workbench", () => runCheck("tsx", "tools/build-workbench.ts")],
    ],
  ],
  [[["Record, core, functions, workbook, pane", () => runJest("jest.config.js", "--maxWorkers=2")]]],
  [[["In the browser", () => runJest("jest.e2e.config.js", "--maxWorkers=2")]]],
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
if (!process.env.SOURCE_DOCUMENTS)
  console.log(
    "\nThe record was not held against the source texts: set SOURCE_DOCUMENTS to their folder for that.",
  );
if (!existsSync(process.env.MANIFEST_SCHEMA ?? ""))
  console.log(
    "\nThe manifests were not held against Microsoft's schema: set MANIFEST_SCHEMA to its folder for that.",
  );
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`,
);
process.exit(total.failed === 0 ? 0 : 1);

async function runLane(sections: Section[]): Promise<void> {
  for (const [name, run] of sections) {
    const start = Date.now();
    const { said, ...tally } = await run();
    const seconds = Math.round((Date.now() - start) / 1000);
    for (const key of ["passed", "failed", "skipped"] as const) total[key] += tally[key];
    console.log(`\n— ${name}${said && `\n${said}`}\n  ${tally.failed ? "FAILED" : "passed"} in ${seconds} s`);
  }
}
