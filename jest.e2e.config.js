import jest from "./jest.config.js";

/** The tests in a real browser, which need `dist/` built. */
export default {
  ...jest,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/e2e/support/have-browser.ts",
  // Machines are shared: patience costs nothing where nothing fails.
  testTimeout: 180_000,
};
