import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { noRecordIds } from "./tools/lint/no-record-ids.js";
import { noRecordLookup } from "./tools/lint/no-record-lookup.js";

/** Where codes of the record are meant to stand. */
const MAY_NAME_RECORDS = [
  // All partners together, without whom no flow can be asked for.
  "src/core/world.ts",
  // The arithmetic of trade: what turnover, exports, imports and balance, goods and services add up to.
  "src/core/derive/*.ts",
  // The scopes of trade, widest first.
  "src/core/figures/preference.ts",
  // Functions that are named for what they answer with.
  "src/core/question/functions.ts",
  // The words of a list for autocomplete, which Microsoft's generator reads from the code.
  "src/functions/trade.ts",
];

/** What each folder of `src`, and the workbench, may import, beside itself. */
const MAY_IMPORT = {
  core: [],
  search: ["core"],
  formula: ["core", "search"],
  dataset: ["core"],
  functions: ["core", "dataset", "search", "formula"],
  excel: ["core", "dataset", "formula"],
  taskpane: ["core", "dataset", "search", "formula", "excel", "functions", "commands"],
  commands: ["core", "dataset", "excel"],
  offline: [],
  workbench: ["core"],
};

const folders = Object.keys(MAY_IMPORT);
const pathOf = (folder) => (folder === "workbench" ? folder : `src/${folder}`);
const zones = folders.map((target) => ({
  target: `./${pathOf(target)}`,
  from: folders
    .filter((from) => from !== target && !MAY_IMPORT[target].includes(from))
    .map((from) => `./${pathOf(from)}`),
  message: `${pathOf(target)} may import ${MAY_IMPORT[target].join(", ") || "nothing else"}.`,
}));

/** The rooms of `src/core`, lowest first: each may import only those before it. */
const LAYERS = [
  ...["names", "periods", "figures", "edition", "question", "derive", "words", "arguments", "ask", "show"],
  ...["lists", "tables", "calls"],
];
const layers = LAYERS.map((layer, at) => ({
  target: `./src/core/${layer}`,
  from: LAYERS.slice(at + 1).map((higher) => `./src/core/${higher}`),
  message: `src/core/${layer} may import ${LAYERS.slice(0, at).join(", ") || "only the record"}.`,
})).slice(0, -1);

/** Office's globals stay where they belong, so that the rest can be tried without Office. */
const OFFICE_GLOBALS = {
  Excel: ["excel", "commands"],
  Office: ["excel", "commands", "taskpane", "functions"],
  CustomFunctions: ["functions"],
};
const banned = (folder) =>
  Object.entries(OFFICE_GLOBALS)
    .filter(([, allowed]) => !allowed.includes(folder))
    .map(([name]) => ({ name, message: `${name} belongs to src/${OFFICE_GLOBALS[name].join(", src/")}.` }));

export default tseslint.config(
  { ignores: ["dist", "out", "coverage", "node_modules", ".cache"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    plugins: { local: { rules: { "no-record-lookup": noRecordLookup, "no-record-ids": noRecordIds } } },
    rules: {
      "local/no-record-lookup": "error",
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...layers] }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file itself." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: MAY_NAME_RECORDS,
    rules: { "local/no-record-ids": "error" },
  },
  {
    // A text of 50 kB takes no longer than its length says.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...folders.map((folder) => ({
    files: [`${pathOf(folder)}/**/*.{ts,tsx}`],
    rules: { "no-restricted-globals": ["error", ...banned(folder)] },
  })),
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...banned("core"),
        "window",
        "document",
        "fetch",
        "localStorage",
        "setTimeout",
        "performance",
      ],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "core imports nothing from outside." }] },
      ],
    },
  },
  { files: ["tools/**/*.{ts,js,cjs}"], rules: { "no-console": "off" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-undef": "off" },
  },
  {
    // What a batch loads is typed as `any`, and a batch is a promise whether it waits or not.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  prettier,
);
