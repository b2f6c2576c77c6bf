import { readFileSync } from "node:fs";
import { VERSIONED_FILES } from "../../tools/release/versioned-files";

const files = VERSIONED_FILES.map((file) => ({ ...file, text: readFileSync(file.name, "utf8") }));
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

test.each(files)("$name says the version of the package", ({ read, text }) =>
  expect(read(text)).toBe(version),
);

test.each(files)("a release changes what $name says, and nothing else", ({ read, write, text }) => {
  const unreleased = text.replace(/^(## \d+\.\d+\.\d+) \(.*\)$/m, "$1 (unreleased)");
  const released = write(unreleased, "9.8.7", "2027-01-02");
  expect(read(released)).toBe("9.8.7");
  const changed = released.split("\n").filter((line, at) => line !== unreleased.split("\n")[at]);
  expect(changed.length).toBe(read === files[1]?.read ? 2 : 1);
  for (const line of changed) expect(line).toContain("9.8.7");
});

test("files that do not agree are noticed", () => {
  const [, lock, manifest, changelog] = files;
  expect(lock?.read('{"version":"1.0.0","packages":{"":{"version":"1.1.0"}}}')).toBeUndefined();
  expect(manifest?.read("<Version>1.1.0</Version>")).toBeUndefined();
  expect(changelog?.read("# Changelog\n\nNothing yet.")).toBeUndefined();
});

test("the help of the pane says the version of the package", () =>
  expect(readFileSync("src/taskpane/guide/help-dialog.tsx", "utf8")).toMatch(
    /import (\w+) from "(?:\.\.\/)+package\.json";[^]*\{\1\.version\}/,
  ));
