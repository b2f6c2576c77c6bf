import { existsSync } from "node:fs";
import { findSchemaErrors } from "../../tools/manifest/find-schema-errors";
import { manifestFiles } from "../../tools/webpack/manifest-files.js";

/** Microsoft's schema is not part of the project: whoever has it names its folder. */
const folder = process.env.MANIFEST_SCHEMA ?? "";
const describeWithSchema = existsSync(folder) ? describe : describe.skip;

describeWithSchema("by Microsoft's schema", () => {
  let files: Record<string, string>;
  beforeAll(async () => {
    files = await manifestFiles("https://addins.example.com/sourcebook");
  });
  const errorsOf = (xml = "") => findSchemaErrors(xml, folder);

  test.each(["manifest.xml", "manifest.prefixed.xml"])("%s is valid", async (name) =>
    expect(await errorsOf(files[name])).toEqual([]),
  );

  test.each([
    ["an element that it does not know", /<Hosts>/, "<Guests /><Hosts>"],
    ["elements in another order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"],
    ["an action without its function", /<FunctionName>refresh<\/FunctionName>/, ""],
    ["a picture whose size is no number", /size="16"/, 'size="small"'],
    ["no identity", /<Id>.*<\/Id>/, ""],
    ["a tag that is not closed", /<\/Hosts>/, ""],
  ])("it refuses %s", async (_, healthy, damaged) => {
    const xml = files["manifest.xml"] ?? "";
    expect(xml.replace(healthy, damaged)).not.toBe(xml);
    expect(await errorsOf(xml.replace(healthy, damaged))).not.toEqual([]);
  });
});
