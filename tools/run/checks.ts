import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A command that is one check: it passes when it ends well. */
export function runCheck(command: string, ...args: string[]): Tally {
  const isWell = run(command, args) === 0;
  return { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, skipped: 0 };
}

/** A command that asks a service of others: skipped, and said so, where the service cannot be reached. */
export function runWhereReached(unreached: RegExp, command: string, ...args: string[]): Tally {
  const [path, all, options] = located(command, args);
  const { status, stdout, stderr } = spawnSync(path, all, { ...options, encoding: "utf8" });
  const said = `${stdout}${stderr}`;
  const isSkipped = unreached.test(said);
  console.log(isSkipped ? "  Skipped: the service cannot be reached from here." : said.trim());
  const isWell = !isSkipped && status === 0;
  return { passed: isWell ? 1 : 0, failed: isWell || isSkipped ? 0 : 1, skipped: isSkipped ? 1 : 0 };
}

/** Jest, whose own tally counts; a run that could not start is one failure. */
export function runJest(config: string, ...args: string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), "sourcebook-"));
  const outputFile = join(folder, "jest.json");
  run("jest", ["--config", config, "--json", "--outputFile", outputFile, ...args]);
  try {
    const result = JSON.parse(readFileSync(outputFile, "utf8")) as JestResult;
    const broken = result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + broken,
      skipped: result.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
}

function run(command: string, args: string[]): number | null {
  // Jest's report goes to the file and its JSON nowhere; what people read comes on the error stream.
  const stdout = command === "jest" ? "ignore" : "inherit";
  const [path, all, options] = located(command, args);
  return spawnSync(path, all, { ...options, stdio: ["ignore", stdout, "inherit"] }).status;
}

/** Tools of this project only, so that no global one of another version is taken. */
function located(
  command: string,
  args: string[],
): [path: string, args: string[], options: { shell: boolean }] {
  const shell = process.platform === "win32";
  return [join("node_modules", ".bin", shell ? `${command}.cmd` : command), args, { shell }];
}
