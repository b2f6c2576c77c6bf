const LEGAL =
  "(?:[опз]ао|о{3}|с?ооо|сзао|одо|ао|[рчкпг]?уп|рпуп|ип|[аз]ат|с?таа|с?заа|холдинг|концерн|канцэрн|компания|кампанія|" +
  "[opc]?jsc|llc|ltd|co ltd|inc|plc|gmbh|rue|ue|holding|concern|company|" +
  "(?:open|closed|public) joint[ -]stock company|joint[ -]stock company|limited liability company|" +
  "(?:открытое|закрытое|публичное) акционерное общество|общество с ограниченной ответственностью|" +
  "(?:адкрытае|закрытае) акцыянернае таварыства|(?:республиканское )?унитарное предприятие)";

/** What people put before or after a name, and what kind of thing has it: "OJSC BELAZ" is no country. */
const AFFIXES = [
  { pattern: new RegExp(`^${LEGAL} |,? ${LEGAL}$`, "g"), kinds: ["organisation"] },
  { pattern: /^(?:г|гор|город|горад|city of|town of) |,? (?:г|city|town)$/g, kinds: ["city", "district"] },
];

/** A folded name without its legal form, or without the word for a town, for the kinds of things that have them. */
export const withoutAffixes = (folded: string) =>
  AFFIXES.map(({ pattern, kinds }) => ({ name: folded.replace(pattern, ""), kinds })).filter(
    ({ name }) => name !== folded && name !== "",
  );

/** Words that many names have, and that tell none from another. */
const GENERIC = new Set(
  (
    "republic the of region oblast district city republic область вобласць обл вобл район раён край город горад " +
    "республика рэспубліка"
  ).split(" "),
);

/** What tells a folded name from others: "tajikistan" of "tajikistan republic". */
export function distinctive(folded: string): string {
  const words = folded.split(" ").filter((word) => !GENERIC.has(word));
  return words.join(" ") || folded;
}
