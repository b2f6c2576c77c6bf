/**
 * npm run check: types, lint, formatting and the quick tests, from their caches; `-- --staged`: of what is staged for the
 * next commit. Says of each failure how to run that check alone.
 */
import { spawnSync } from "node:child_process";
import { runCheck, type Outcome } from "./run/checks";

type Check = [name: string, command: string, ...args: string[]];

const CACHES = ".cache";
const cached = ["--cache", "--cache-strategy", "content", "--cache-location"];
/** Tests that take seconds: what is pure, and what people write in `data/` and `docs/`. */
const QUICK = [
  "core",
  "formula",
  "search",
  "docs",
  "functions/metadata",
  "record/{record,numbers,check-named}",
];

const staged = process.argv.includes("--staged") ? listStaged() : undefined;
const code = staged?.filter((file) => /\.[cm]?[jt]sx?$/.test(file)) ?? ["."];
const all = staged ?? ["."];

const types: Check = [
  "Types",
  "tsc",
  "--noEmit",
  "--incremental",
  "--tsBuildInfoFile",
  `${CACHES}/types.json`,
];
const lint: Check = ["Lint", "eslint", ...cached, `${CACHES}/lint/`, "--no-warn-ignored", ...code];
const format: Check = [
  ...(["Formatting", "prettier", "--check", "--log-level", "warn", "--ignore-unknown"] as const),
  ...[...cached, `${CACHES}/format`, ...all],
];
const inTests = code.filter((file) => /^test\/(?!e2e).*\.test\.tsx?$/.test(file));
const match = [...QUICK.map((name) => `test/${name}{/**/*,}.test.ts`), ...inTests].map(
  (pattern) => `--testMatch=**/${pattern}`,
);
const tests: Check = staged
  ? ["Tests of what is staged", "jest", ...match, "--passWithNoTests", "--findRelatedTests", ...code]
  : ["Quick tests", "jest", ...match];

/** The checks of a lane come one after another; the lanes run beside each other. */
const lanes: Check[][] = code.length > 0 ? [[lint], [types, tests, format]] : [[format]];
const start = Date.now();
const failed = (await Promise.all(lanes.map(runLane))).flat();
console.log(`\n${failed.length === 0 ? "All well" : `${failed.length} failed`}, ${secondsSince(start)} s`);
process.exit(failed.length === 0 ? 0 : 1);

async function runLane(lane: Check[]): Promise<Check[]> {
  const broken: Check[] = [];
  for (const check of lane) {
    const [name, command, ...args] = check;
    const begun = Date.now();
    const outcome = await runCheck(command, ...args);
    if (outcome.failed > 0) broken.push(check);
    console.log(tell(check, outcome, `${name}: ${secondsSince(begun)} s`));
  }
  return broken;
}

function tell([, command, ...args]: Check, { failed: count, said }: Outcome, line: string): string {
  if (count === 0) return `passed  ${line}`;
  return `\n${said}\nFAILED  ${line}\n        alone: npx ${[command, ...args].join(" ")}\n`;
}

function secondsSince(time: number): number {
  return Math.round((Date.now() - time) / 1000);
}

/** What the next commit adds or changes; files of which only a part is staged are looked at whole, and named. */
function listStaged(): string[] {
  const list = (...args: string[]) =>
    spawnSync("git", ["diff", "--name-only", "-z", "--diff-filter=ACMR", ...args], { encoding: "utf8" })
      .stdout.split("\0")
      .filter((name) => name !== "");
  const names = list("--cached");
  const changed = list();
  const parts = names.filter((name) => changed.includes(name));
  if (parts.length > 0) console.log(`Only a part is staged, the whole is looked at: ${parts.join(", ")}`);
  return names;
}
