import { readFileSync } from "node:fs";

/** Written by `npm run build`. */
const pane = JSON.parse(readFileSync("out/first-load.json", "utf8"));

export default [
  { name: "functions and dataset", path: "dist/functions.js", limit: "90 kB", gzip: true },
  { name: "service worker", path: "dist/service-worker.js", limit: "7 kB", gzip: true },
  { name: "pane, first load", path: pane, limit: "250 kB", gzip: true },
];
