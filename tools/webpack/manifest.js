import { createHash } from "node:crypto";

const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** The namespace of the prefixed build, for places where a bare name collides: `SB.TURNOVER`. */
export const PREFIX = "SB";

const PREFIXED_ID = "e0abb848-13e6-42fe-b92e-abc57528689d";

/**
 * The address of the folder that is hosted, as other addresses begin with it: without a "/" at its end.
 *
 * @param {string} address
 * @returns {string}
 */
export const hostedAt = (address) => address.replace(/\/+$/, "");

/**
 * The manifest for the address at which the add-in is hosted.
 *
 * @param {string} xml
 * @param {string} [address]
 * @returns {string}
 */
export function addressManifest(xml, address = DEVELOPMENT_ADDRESS) {
  const hosted = hostedAt(address);
  return xml
    .replace(`<AppDomain>${DEVELOPMENT_ADDRESS}<`, `<AppDomain>${new URL(hosted).origin}<`)
    .replaceAll(DEVELOPMENT_ADDRESS, hosted);
}

/** Where else Office's screen speaks a language in which the functions answer Russian (`languageOf`). */
const ALSO_RUSSIAN = ["be-BY"];

/**
 * The manifest with its Russian texts wherever the functions answer Russian. A language alone (`ru`) is not understood
 * by every Office: each locale is named.
 *
 * @param {string} xml
 * @returns {string}
 */
export function spreadRussian(xml) {
  return xml.replace(
    /(\n\s*<(?:bt:)?Override Locale=")ru-RU(" Value="[^"]*" \/>)/g,
    (russian, start, end) => russian + ALSO_RUSSIAN.map((locale) => start + locale + end).join(""),
  );
}

/**
 * The manifest with a hash of their content in the addresses of files that Excel keeps longer than the server says. It
 * is a query, so that a manifest of an earlier build still finds the file.
 *
 * @param {string} xml
 * @param {Record<string, string>} files
 * @returns {string}
 */
export function stampFiles(xml, files) {
  return Object.entries(files).reduce((stamped, [name, text]) => {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
    return stamped.replaceAll(`/${name}"`, `/${name}?${hash}"`);
  }, xml);
}

/**
 * The manifest whose functions have a prefix: another id, so that both can be installed; the namespace; and a pane
 * that is told the prefix in its address.
 *
 * @param {string} xml
 * @returns {string}
 */
export function prefixManifest(xml) {
  return xml
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${PREFIXED_ID}</Id>`)
    .replace(/(<DisplayName DefaultValue=")([^"]+)"/, `$1$2 (${PREFIX}.)"`)
    .replace(/(\n\s*)<\/Metadata>/, `$1</Metadata>$1<Namespace resid="Functions.Namespace" />`)
    .replace(
      /(\n\s*)<bt:ShortStrings>/,
      `$&$1  <bt:String id="Functions.Namespace" DefaultValue="${PREFIX}" />`,
    )
    .replaceAll("/taskpane.html", `/taskpane.html?prefix=${PREFIX}`);
}
