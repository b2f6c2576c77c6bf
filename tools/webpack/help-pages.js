import { readdirSync, readFileSync } from "node:fs";
import { marked } from "marked";
import { PAGE_POLICY } from "../hosting/policy.js";

const FOLDER = "docs/functions";

const PRIVACY = "docs/privacy.md";

/** The help pages that Excel's function dialog links to, `docs/functions/*.md`, and what a manifest must link to. */
export function helpPages() {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  const pages = names.map((name) => [pageName(name), `${FOLDER}/${name}`]);
  return Object.fromEntries(
    [...pages, ["privacy.html", PRIVACY]].map(([page, path]) => [
      `help/${page}`,
      toPage(readFileSync(path, "utf8")),
    ]),
  );
}

const pageName = (name) => (name === "README.md" ? "index.html" : name.replace(/\.md$/, ".html"));

function toPage(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Sourcebook";
  const body = marked
    .parse(markdown)
    .replaceAll(/href="([A-Z]+)\.md"/g, 'href="$1.html"')
    .replaceAll('href="README.md"', 'href="index.html"');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Sourcebook</title>
<style>${STYLE}</style>
<main>${body}</main>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
pre { background: color-mix(in srgb, CanvasText 8%, Canvas); padding: 0.75rem; overflow-x: auto; border-radius: 4px; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem; border-bottom: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); }
blockquote { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid #0f6c4d; }
`;
