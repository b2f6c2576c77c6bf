/** npm run watch: types and the tests of what has changed since the last commit, again at each change. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const isWindows = process.platform === "win32";
const tool = (command: string, ...args: string[]) =>
  spawn(join("node_modules", ".bin", isWindows ? `${command}.cmd` : command), args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: isWindows,
  });

const incremental = ["--incremental", "--tsBuildInfoFile", ".cache/types.json"];
const watchers = [
  tool("tsc", "--noEmit", "--watch", "--preserveWatchOutput", ...incremental),
  tool("jest", "--watch", "--onlyChanged"),
];
for (const watcher of watchers)
  watcher.on("exit", (status) => {
    for (const other of watchers) other.kill();
    process.exit(status ?? 1);
  });
