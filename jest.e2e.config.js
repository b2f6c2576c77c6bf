import jest from "./jest.config.js";

/** The tests in a real browser, which need `dist/` built. */
export default {
  ...jest,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
};
