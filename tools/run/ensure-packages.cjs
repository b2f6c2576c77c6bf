/**
 * Runs before `npm start` and `npm test`: installs the packages when they are missing or not those of the lock file.
 * Written for any Node, so that an old one gets a sentence and not a stack trace.
 */
var childProcess = require("child_process");
var crypto = require("crypto");
var fs = require("fs");
var path = require("path");

var NEEDED = [20, 19];
var root = path.join(__dirname, "..", "..");
var stamp = path.join(root, "node_modules", ".sourcebook-lock");

function isOldNode() {
  var version = process.versions.node.split(".").map(Number);
  return version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1]);
}

function stop(message) {
  console.error("\n" + message + "\n");
  process.exit(1);
}

if (isOldNode())
  stop(
    "Sourcebook needs Node " +
      NEEDED.join(".") +
      " or later; this is " +
      process.versions.node +
      ". Get one from https://nodejs.org.",
  );

var lock = crypto
  .createHash("sha256")
  .update(fs.readFileSync(path.join(root, "package-lock.json")))
  .digest("hex");
var installed = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : "";

if (installed !== lock) {
  console.error("Installing packages; this takes a minute or two the first time.");
  var command = process.platform === "win32" ? "npm.cmd" : "npm";
  var result = childProcess.spawnSync(command, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0)
    stop(
      "The packages could not be installed. Check the network (a proxy? `npm config get registry`), then try again.",
    );
  fs.writeFileSync(stamp, lock);
}
