/**
 * npm run sideload: starts desktop Excel with the add-in that `npm start` serves, by the manifest that it serves;
 * npm run sideload -- stop: takes it out again. Microsoft's own tool does it, which runs on Windows and macOS only and is
 * too large to be installed by everybody.
 */
var childProcess = require("child_process");
var fs = require("fs");
var https = require("https");
var os = require("os");
var path = require("path");

var address = process.env.ADDIN_URL || "https://localhost:" + (process.env.PORT || 3000);
var isHere = new URL(address).hostname === "localhost";
var folder = path.join(os.tmpdir(), "sourcebook-sideload");
var manifest = path.join(folder, "manifest.xml");

if (process.platform !== "win32" && process.platform !== "darwin")
  stop(
    "Excel for the desktop runs on Windows and macOS only. Here, `npm start` shows the add-in in the workbench.",
  );
if (process.argv[2] === "stop") run(["unregister", manifest]);
else fetchManifest(sideload);

function sideload(xml) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(manifest, xml);
  console.log("Keep `npm start` running in the other window: Excel loads the add-in from there.");
  run(["sideload", manifest, "desktop", "--app", "Excel"]);
}

/** Excel checks the server's certificate itself; here it is enough to reach this machine. */
function fetchManifest(use) {
  https
    .get(address + "/manifest.xml", { rejectUnauthorized: !isHere }, function (response) {
      var xml = "";
      response.setEncoding("utf8");
      response.on("data", function (chunk) {
        xml += chunk;
      });
      response.on("end", function () {
        if (response.statusCode === 200) use(xml);
        else stop("There is no manifest at " + address + "/manifest.xml.");
      });
    })
    .on("error", function () {
      stop("Nothing answers at " + address + ". Start it in another window: npm start");
    });
}

function run(args) {
  var result = childProcess.spawnSync("npx", ["--yes", "office-addin-dev-settings@4.0.0"].concat(args), {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) process.exit(result.status === null ? 1 : result.status);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
