import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** How a check ended, with what people should read of it. */
export interface Outcome extends Tally {
  said: string;
}

/** A command that is one check: it passes when it ends well. */
export async function runCheck(command: string, ...args: string[]): Promise<Outcome> {
  const { isWell, said } = await run(command, args);
  return outcomeOf(isWell, said);
}

/** A command that asks a service of others: skipped, and said so, where the service cannot be reached. */
export async function runWhereReached(
  unreached: RegExp,
  command: string,
  ...args: string[]
): Promise<Outcome> {
  const { isWell, said } = await run(command, args);
  if (isWell || !unreached.test(said)) return outcomeOf(isWell, said);
  return { passed: 0, failed: 0, skipped: 1, said: "  Skipped: the service cannot be reached from here." };
}

const outcomeOf = (isWell: boolean, said: string): Outcome => ({
  passed: isWell ? 1 : 0,
  failed: isWell ? 0 : 1,
  skipped: 0,
  said,
});

/** Jest, whose own tally counts; a run that could not start is one failure. */
export async function runJest(config: string, ...args: string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "sourcebook-"));
  const outputFile = join(folder, "jest.json");
  const { said } = await run("jest", ["--config", config, "--json", "--outputFile", outputFile, ...args]);
  try {
    const result = JSON.parse(readFileSync(outputFile, "utf8")) as JestResult;
    const broken = result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + broken,
      skipped: result.numPendingTests,
      said,
    };
  } catch {
    return outcomeOf(false, said);
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

/** Runs a tool of this project only, so that no global one of another version is taken. */
function run(command: string, args: string[]): Promise<{ isWell: boolean; said: string }> {
  const shell = process.platform === "win32";
  const path = join("node_modules", ".bin", shell ? `${command}.cmd` : command);
  return new Promise((resolve) => {
    // Jest's JSON goes to a file; what people read of it comes on the error stream.
    const stdout = command === "jest" ? "ignore" : "pipe";
    const child = spawn(path, args, { shell, stdio: ["ignore", stdout, "pipe"] });
    let said = "";
    const hear = (chunk: Buffer) => void (said += chunk.toString());
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", (error) => resolve({ isWell: false, said: `${said}${error.message}` }));
    child.on("close", (code) => resolve({ isWell: code === 0, said: said.trimEnd() }));
  });
}
