/**
 * npm run mutants: changes src/core, or what is named (`-- src/core/derive`, `-- src/excel`), in small ways, and says which
 * changes no test notices. Stryker is fetched for it, since few need it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const VERSION = "9.6.1";
/** Core is held by tests that take seconds, so that whoever changes it learns of a slip at once. */
const TESTS: Record<string, string> = {
  core: "<rootDir>/test/{core,formula,search}/**/*.test.ts",
  excel: "<rootDir>/test/excel/**/!(faults|hindered|prepared-tables).test.ts",
};

const asked = process.argv.slice(2);
const places = asked.length > 0 ? asked : ["src/core"];
const folder = places[0]?.split("/")[1] ?? "";
const testMatch = TESTS[folder];
if (!testMatch || !places.every((place) => place.startsWith(`src/${folder}`))) {
  console.error(
    `Say one of ${Object.keys(TESTS)
      .map((name) => `src/${name}`)
      .join(", ")}, or what lies in it.`,
  );
  process.exit(1);
}

mkdirSync(".cache", { recursive: true });
const config = ".cache/stryker.config.json";
writeFileSync(config, JSON.stringify(configure(places), undefined, 2));
const packages = ["core", "jest-runner"].flatMap((name) => ["-p", `@stryker-mutator/${name}@${VERSION}`]);
const { status } = spawnSync("npx", ["--yes", ...packages, "stryker", "run", config], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);

function configure(mutated: string[]) {
  const isFolder = (place: string) => statSync(place).isDirectory();
  return {
    mutate: [
      ...mutated.map((place) => (isFolder(place) ? `${place}/**/*.ts` : place)),
      // Texts, which a test could only repeat.
      "!**/phrases.{en,ru}.ts",
    ],
    // The sandbox lies within the project, and needs no paths rewritten.
    tsconfigFile: "none",
    ...{ testRunner: "jest", coverageAnalysis: "perTest", concurrency: Number(process.env.WORKERS ?? 2) },
    jest: { configFile: "jest.config.js", config: { testMatch: [testMatch] } },
    ...{ tempDirName: ".cache/stryker", incrementalFile: `.cache/mutants-${basename(folder)}.json` },
    ignorePatterns: ["dist", "out", "docs/guide", "test/e2e"],
    ...{ incremental: true, ignoreStatic: true, timeoutMS: 20_000 },
    reporters: ["clear-text", "progress", "html"],
    htmlReporter: { fileName: "out/mutants.html" },
    clearTextReporter: { allowEmojis: false, reportTests: false, logTests: false, skipFull: true },
  };
}
