/** Whether `npm start` serves the workbench and the add-in on this machine: starts it, asks for both, ends it. */
const { spawn } = require("node:child_process");
const https = require("node:https");

const PATIENCE = 10 * 60_000;
const port = process.env.PORT || "3000";
const isWindows = process.platform === "win32";
const started = spawn("npm", ["start"], {
  stdio: "inherit",
  shell: isWindows,
  detached: !isWindows,
  env: { ...process.env, OPEN: "no", PORT: port },
});
started.on("exit", (code) => stop(`npm start ended by itself, with ${code}.`));
void waitFor(["workbench/", "manifest.xml", "functions.js"], Date.now() + PATIENCE);

async function waitFor(paths, end) {
  for (const path of paths)
    while ((await statusOf(path)) !== 200) {
      if (Date.now() > end) return stop(`https://localhost:${port}/${path} did not come.`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  stop();
}

function statusOf(path) {
  return new Promise((resolve) => {
    const asked = https.get(`https://localhost:${port}/${path}`, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on("error", () => resolve(undefined));
  });
}

function stop(trouble) {
  started.removeAllListeners("exit");
  if (isWindows) spawn("taskkill", ["/pid", String(started.pid), "/t", "/f"], { stdio: "ignore" });
  else if (started.exitCode === null) process.kill(-started.pid);
  console.log(trouble ? `\n${trouble}` : "\nnpm start serves the workbench and the add-in.");
  process.exitCode = trouble ? 1 : 0;
  setTimeout(() => process.exit(), 1_000);
}
