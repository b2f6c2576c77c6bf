/** npm run release -- 1.2.0: says so wherever a version is said, and what is left to do. Publishes nothing. */
import { readFileSync, writeFileSync } from "node:fs";
import { VERSIONED_FILES } from "./release/versioned-files";

const [version = ""] = process.argv.slice(2);
const texts = VERSIONED_FILES.map((file) => ({ ...file, text: readFileSync(file.name, "utf8") }));

if (!/^\d+\.\d+\.\d+$/.test(version)) stop("Say which version: npm run release -- 1.2.0");
const changelog = texts.find(({ name }) => name === "CHANGELOG.md");
if (!changelog?.text.includes("(unreleased)"))
  stop("CHANGELOG.md has nothing unreleased: say there what is new, under “## 1.2.0 (unreleased)”.");

const day = new Date().toISOString().slice(0, 10);
for (const { name, text, write } of texts) writeFileSync(name, write(text, version, day));
console.log(
  [
    `This is ${version}. Now:`,
    "  npm test",
    `  git commit -am "Version ${version}" && git tag v${version}`,
    "  npm run build, with ADDIN_URL, and publish dist/ as docs/hosting.md says",
  ].join("\n"),
);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
