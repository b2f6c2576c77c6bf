import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Build {
  id: string;
  files: [path: string, integrity: string][];
}

const HASH = /(?<=\.)[\da-f]{8}(?=\.)/;
const QUOTED_HASH = /(?<=")[\da-f]{8}(?=")/g;
const reverse = (hash: string) => [...hash].reverse().join("");

/**
 * The next build, in a folder of its own: its script says which one it is, and no chunk of the build before is there any
 * more.
 */
export function publishNext(): string {
  const folder = mkdtempSync(join(tmpdir(), "sourcebook-next-"));
  cpSync("dist", folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const change = (name: string, edit: (text: string) => string) =>
    writeFileSync(at(name), edit(readFileSync(at(name), "utf8")));
  for (const chunk of readdirSync(at("chunks")))
    renameSync(at(`chunks/${chunk}`), at(`chunks/${chunk.replace(HASH, reverse)}`));
  change("functions.js", (text) => `window.isNext = true; ${text.replaceAll(QUOTED_HASH, reverse)}`);
  change("taskpane.html", (text) => text.replace(/functions\.js\?\w+/, "functions.js?next"));
  change("service-worker.js", (text) =>
    text.replace(/self\.build=(.*);$/, (_, build: string) => {
      const files = (JSON.parse(build) as Build).files.map(([path]): [string, string] => {
        const moved = path.replace(HASH, reverse).replace(/^functions\.js\?\w+/, "functions.js?next");
        return [moved, integrityOf(at(moved.replace(/\?.*/, "")))];
      });
      return `self.build=${JSON.stringify({ id: "next", files } satisfies Build)};`;
    }),
  );
  return folder;
}

const integrityOf = (file: string) =>
  `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
