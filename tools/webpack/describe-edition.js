import { createHash } from "node:crypto";

/** What the pane must know of an edition before it fetches it. */
export function describeEdition(text, url) {
  const { edition, released, figures } = JSON.parse(text);
  const bytes = Buffer.from(text);
  return {
    edition,
    released,
    url,
    bytes: bytes.length,
    figures: figures.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
