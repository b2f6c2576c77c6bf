import { readFileSync } from "node:fs";
import { join } from "node:path";

const OFFICE_JS = join(process.cwd(), "node_modules/@microsoft/office-js/dist");

/** What the script may use of the process: `Promise`, `setTimeout`. All other names are the page's own. */
const OUTER_GLOBALS = new Set<string | symbol>(Object.getOwnPropertyNames(globalThis));
for (const name of ["Excel", "Office", "OfficeExtension", "CustomFunctions"]) OUTER_GLOBALS.delete(name);

type Loader = (this: object, page: object) => void;
const loaders = new Map<string, Loader>();

/**
 * Runs a script of Microsoft's library in a page of its own: it finds its globals in `page` and leaves its own there,
 * so that no test meets the library of another. Parsed once a test file, run in a few milliseconds.
 */
export function loadLibrary(script: string, page: object): void {
  const loader = loaders.get(script) ?? compile(script);
  loaders.set(script, loader);
  loader.call(page, new Proxy(page, { has: (_, name) => name in page || !OUTER_GLOBALS.has(name) }));
}

/** The script's own `var`s become properties of the page, as they would in a browser. */
function compile(script: string): Loader {
  const source = readFileSync(join(OFFICE_JS, script), "utf8");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- Microsoft's own script, as a browser would run it
  return new Function("page", `with (page) {${source}\n}`) as Loader;
}
