const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** The namespace of the prefixed build, for places where a bare name collides: `SB.TURNOVER`. */
export const PREFIX = "SB";

const PREFIXED_ID = "e0abb848-13e6-42fe-b92e-abc57528689d";

/**
 * The manifest for the address at which the add-in is hosted.
 *
 * @param {string} xml
 * @param {string} [address]
 * @returns {string}
 */
export function addressManifest(xml, address = DEVELOPMENT_ADDRESS) {
  return xml.replaceAll(DEVELOPMENT_ADDRESS, address.replace(/\/$/, ""));
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
