/**
 * Runs before `npm start` and `npm test`: installs the packages when they are not those of the lock file.
 * Written for any Node, so that an old one gets a sentence and not a stack trace.
 */
var childProcess = require("child_process");
var fs = require("fs");
var path = require("path");

var NEEDED = [20, 19];
var root = path.join(__dirname, "..", "..");

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

/** What a lock file lists: the packages by their folder, with their versions. */
function readPackages(name) {
  var file = path.join(root, name);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).packages : {};
}

/** npm writes down what it has installed when all of it is there; packages for other machines are left out. */
function isInstalled() {
  var wanted = readPackages("package-lock.json");
  var there = readPackages("node_modules/.package-lock.json");
  return Object.keys(wanted).every(function (folder) {
    var isElsewhere = wanted[folder].optional && !there[folder];
    return folder === "" || isElsewhere || (there[folder] || {}).version === wanted[folder].version;
  });
}

if (!isInstalled()) {
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
}
