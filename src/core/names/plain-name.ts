/** Titles of states. */
const TITLE = /^republic of (?:the )?|^(?:республика|рэспубліка|респ|р-ка|р) /;

/** Other words for the same, as a name ends. */
const ENDINGS: [RegExp, string][] = [
  [/ обл$/, " область"],
  [/ вобл$/, " вобласць"],
  [/ р-н$/, " район"],
  [/ (?:oblast|voblast|voblasts|province)$/, " region"],
];

/**
 * Other forms in which a folded name may be known: "the Republic of Kazakhstan", "Гомельская обл.", "by_ho"; of
 * "Eurasian Economic Union (EAEU)" both parts. "Republic of China" is not China.
 */
export function plainForms(folded: string): string[] {
  const parts = /^(.+) \((.+)\)$/.exec(folded)?.slice(1) ?? [folded];
  return parts.map(plain);
}

function plain(name: string): string {
  const spelt = ENDINGS.reduce(
    (text, [ending, word]) => text.replace(ending, word),
    name.replaceAll("_", "-").replace(/^the /, ""),
  );
  return /china|китай|кітай/.test(spelt) ? spelt : spelt.replace(TITLE, "");
}
