/** A short text that stands for a long one: `length` characters of base 36, the same for the same text. */
export function fingerprint(text: string, length = 10): string {
  const [high, low] = hash(text);
  return (high.toString(36).padStart(7, "0") + low.toString(36).padStart(7, "0"))
    .slice(-length)
    .padStart(length, "0");
}

const { imul } = Math;

/** Two 32-bit halves of a hash (cyrb53 by bryc, public domain). */
function hash(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = imul(a ^ code, 2_654_435_761);
    b = imul(b ^ code, 1_597_334_677);
  }
  a = imul(a ^ (a >>> 16), 2_246_822_507) ^ imul(b ^ (b >>> 13), 3_266_489_909);
  b = imul(b ^ (b >>> 16), 2_246_822_507) ^ imul(a ^ (a >>> 13), 3_266_489_909);
  return [b >>> 0, a >>> 0];
}

/** Of cells, as `formulas` gives them. */
export const fingerprintOf = (cells: unknown): string => fingerprint(JSON.stringify(cells), 12);
