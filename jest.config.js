/** Packages that come as ES modules only, which jest must turn into CommonJS. */
const MODULES = [
  "@borgar",
  "hucre",
  "minisearch",
  "d3-[^/]+",
  "internmap",
  "delaunator",
  "robust-predicates",
  "strip-bom",
];
const FETCH = ["node-fetch", "fetch-blob", "data-uri-to-buffer", "formdata-polyfill"];

/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  transform: { "^.+\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${[...MODULES, ...FETCH].join("|")})/)`],
};
