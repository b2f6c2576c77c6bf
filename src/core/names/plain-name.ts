/** Titles of states, in any case. */
const TITLE =
  /^republic of (?:the )?|^(?:республик(?:а|и|у|е|ой)|рэспублік(?:а|і|у|ай)|респ|р-ка|р) | (?:republic|республика|рэспубліка)$/;

/** Other words for the same, wherever they stand. */
const WORDS: [RegExp, string][] = [
  [/(?<![^ ])обл(?![^ ])/, "область"],
  [/(?<![^ ])вобл(?![^ ])/, "вобласць"],
  [/(?<![^ ])р-н(?![^ ])/, "район"],
  [/ (?:oblast|voblast|voblasts|voblasc|province)$/, " region"],
  [/ (?:raion|rayon)$/, " district"],
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
  const spelt = WORDS.reduce(
    (text, [word, usual]) => text.replace(word, usual),
    name.replaceAll("_", "-").replace(/^the /, ""),
  );
  return /china|кита|кіта/.test(spelt) ? spelt : spelt.replace(TITLE, "");
}
