import { readFileSync } from "node:fs";
import { buildFunctionsMetadata } from "./functions-metadata.js";
import { addressManifest, hostedAt, prefixManifest, spreadRussian, stampFiles } from "./manifest.js";

/**
 * What Excel reads to know the add-in, for the address at which it is hosted: the manifests, and the functions' metadata
 * whose content their addresses carry.
 *
 * @param {string} address
 * @returns {Promise<Record<string, string>>}
 */
export async function manifestFiles(address) {
  const { english, russian } = await buildFunctionsMetadata(hostedAt(address));
  const metadata = {
    "functions.json": JSON.stringify(english, null, 2),
    "functions.ru.json": JSON.stringify(russian, null, 2),
  };
  const source = readFileSync("manifest.xml", "utf8");
  const manifest = stampFiles(spreadRussian(addressManifest(source, address)), metadata);
  return { ...metadata, "manifest.xml": manifest, "manifest.prefixed.xml": prefixManifest(manifest) };
}
