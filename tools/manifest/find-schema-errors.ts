import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const ENTRY = "OfficeAppManifestV1_1.xsd";

/** Newer than the schema. */
const NEWER = /<ExtendedOverrides [^>]*\/>/g;

/** What Microsoft's XML schema, in this folder, finds wrong with a manifest. */
export async function findSchemaErrors(xml: string, folder: string): Promise<string[]> {
  const toFile = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== ENTRY);
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml.replace(NEWER, "") },
    schema: toFile(ENTRY),
    preload: others.map(toFile),
  });
  return errors.map(({ message }) => message);
}
