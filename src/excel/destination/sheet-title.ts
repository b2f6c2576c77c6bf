const MOST_LETTERS = 31;

/** A name for a new sheet as Excel allows it, and none that is there: "Trade of Belarus with par (2)". */
export function sheetTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  // "History" is Excel's own.
  const plain = shorten(clean, MOST_LETTERS);
  if (plain !== "" && plain.toLowerCase() !== "history" && !used.has(plain.toLowerCase())) return plain;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = `${shorten(clean || "Sourcebook", MOST_LETTERS - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** At the last space, unless that leaves little. */
function cutAtWord(text: string, most: number): string {
  const end = text.lastIndexOf(" ", most);
  const words = text.slice(0, end > most / 2 ? end : most).split(" ");
  while (words.length > 1 && JOINING.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
  return words.join(" ");
}

/** A name that is cut does not end in what joins it to the rest. */
const JOINING = new Set(
  "and at by for from in its of on the to with в во и из к на о от по с со у".split(" "),
);

/** At a word's end where there is one; no apostrophe may stand at either end. */
function shorten(text: string, most: number): string {
  const cut = text.length <= most ? text : cutAtWord(text, most);
  return cut.trim().replace(/^'+|(?<!')'+$/g, "");
}
