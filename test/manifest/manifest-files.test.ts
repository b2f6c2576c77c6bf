/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { languageOf } from "../../src/core/words/language";
import { readManifest } from "../../workbench/manifest/read-manifest";
import { manifestFiles } from "../../tools/webpack/manifest-files.js";

const ADDRESS = "https://addins.example.com/sourcebook";
const MANIFESTS = ["manifest.xml", "manifest.prefixed.xml"];

let files: Record<string, string>;
beforeAll(async () => {
  files = await manifestFiles(`${ADDRESS}/`);
});

const parse = (name: string) => new DOMParser().parseFromString(files[name] ?? "", "text/xml");

test("a / at the end of the address changes nothing", () => {
  for (const [name, text] of Object.entries(files))
    expect([name, /[^:]\/\//.exec(text)?.[0]]).toEqual([name, undefined]);
  expect(files["functions.json"]).toContain(`"${ADDRESS}/help/TURNOVER.html"`);
});

test("the domain of the add-in is named without its folder", () =>
  expect(parse("manifest.xml").querySelector("AppDomain")?.textContent).toBe("https://addins.example.com"));

describe.each(MANIFESTS)("%s", (name) => {
  test("the metadata's address changes with its content", () => {
    for (const metadata of ["functions.json", "functions.ru.json"]) {
      const hash = createHash("sha256")
        .update(files[metadata] ?? "")
        .digest("hex");
      const [, stamp = "none"] =
        new RegExp(`"${ADDRESS}/${metadata}\\?([0-9a-f]+)"`).exec(files[name] ?? "") ?? [];
      expect(hash.slice(0, stamp.length)).toBe(stamp);
      expect(files[name]).not.toContain(`/${metadata}"`);
    }
  });

  test.each(["en-US", "ru-RU", "be-BY", "de-DE"])(
    "speaks the language of the functions where Office speaks %s",
    (locale) => {
      const manifest = readManifest(files[name] ?? "", locale);
      const isRussian = languageOf(locale) === "ru";
      const labels = manifest.tabs.flatMap(({ groups }) =>
        groups.flatMap(({ label, controls }) => [label, ...controls.map((control) => control.label)]),
      );
      for (const label of labels) expect([label, /[а-яё]/i.test(label)]).toEqual([label, isRussian]);
      expect(manifest.functionsMetadata).toContain(isRussian ? "/functions.ru.json?" : "/functions.json?");
    },
  );
});
