import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Names of Excel's own functions in English and seventeen other languages, as far as they are in Latin letters. */
export const BUILT_IN_NAMES = readFileSync(join(__dirname, "built-in-names.txt"), "utf8").trim().split(/\s+/);
