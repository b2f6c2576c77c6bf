import { readFileSync } from "node:fs";
import { unifiedManifest } from "../manifest/unified-manifest.js";
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
  return {
    ...metadata,
    ...bothKinds("manifest", manifest),
    ...bothKinds("manifest.prefixed", prefixManifest(manifest)),
  };
}

/** A manifest in XML, and as the unified manifest with the file of its Russian texts. */
function bothKinds(name, xml) {
  const shortcuts = JSON.parse(readFileSync("assets/shortcuts.json", "utf8"));
  const { manifest, russian } = unifiedManifest(xml, shortcuts, `${name}.ru.json`);
  return {
    [`${name}.xml`]: xml,
    [`${name}.json`]: JSON.stringify(manifest, null, 2),
    [`${name}.ru.json`]: JSON.stringify(russian, null, 2),
  };
}
