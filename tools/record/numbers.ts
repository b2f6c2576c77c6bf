/** A number as it stands in a text, in digits or in words. */
export interface NumberInText {
  /** The characters themselves: "two and a half million", "214, 7". */
  text: string;
  start: number;
  end: number;
  /** With its scale word: "7.7 million" → 7700000. Ordinals give their place, "doubled" gives 2. */
  value: number;
  /** Worth of the last digit printed: "7.7 million" → 100000. */
  resolution: number;
  form: "digits" | "cardinal" | "ordinal" | "multiple" | "fraction";
}

const SMALL: Record<string, number> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Record<string, number> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10]),
);
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bln: 1e9,
};
const ORDINALS: Record<string, number> = Object.fromEntries(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i) => [word, i + 1]),
);
const MULTIPLES: Record<string, number> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  quadruple: 4,
  quadrupled: 4,
};
const FRACTIONS: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

const words = (table: Record<string, number>) => Object.keys(table).join("|");
const CARDINAL = `(?:(?:${words(TENS)})(?:[- ](?:${words(SMALL)}))?|${words(SMALL)})`;
const SCALE = `(?:${words(SCALES)})s?`;
const GAP = "\\s+";

/** Longest first: what stands earlier wins. */
const PATTERNS: [NumberInText["form"], string][] = [
  [
    "multiple",
    `(?:${CARDINAL}|\\d+)[- ]?fold|(?:${words(MULTIPLES)})(?![a-z])|${CARDINAL}${GAP}and${GAP}a${GAP}half${GAP}times`,
  ],
  [
    "fraction",
    // "A third" is a part, "the third" an order.
    `(?:(?:a|one|two|three|four)${GAP}(?:third|fifth|tenth)s?|(?:(?:a|one|two|three)${GAP})?(?:quarters?|half))` +
      `(?![a-z])(?!${GAP}(?:a${GAP})?(?:${SCALE}|dozen))`,
  ],
  [
    "cardinal",
    `(?:${CARDINAL}|a)${GAP}and${GAP}a${GAP}half(?:${GAP}${SCALE})?` +
      `|half${GAP}a${GAP}(?:${SCALE}|dozen)` +
      `|(?:${CARDINAL}|a)${GAP}(?:${SCALE}|dozen)(?:${GAP}${SCALE})?` +
      `|${CARDINAL}|dozens?|${SCALE}`,
  ],
  ["ordinal", `(?:(?:${words(TENS)})-)?(?:${words(ORDINALS)})`],
];
const DIGITS =
  "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+|,\\s?\\d+(?=\\s+(?:million|billion|percent|times)))?(?:(?:st|nd|rd|th)(?![a-z]))?";
const ANY = new RegExp(
  [
    `(?<digits>${DIGITS}(?:${GAP}${SCALE}(?![a-z]))?)`,
    ...PATTERNS.map(([form, pattern]) => `\\b(?<${form}>${pattern})\\b`),
  ].join("|"),
  "gi",
);

/** "One of the countries", "first of all": words of speech that count nothing. */
const SPEECH = /^(?:one(?= of\b)|first(?= of all\b))/i;

/** Every number of a text, in the order in which it stands there. */
export function findNumbers(text: string): NumberInText[] {
  const matches = [...text.matchAll(ANY)].filter(({ index }) => !SPEECH.test(text.slice(index, index + 20)));
  return matches.map((match) => {
    const [form, found] = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined) ?? [];
    const kind = form as NumberInText["form"];
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      form: kind,
      ...evaluate(kind, found ?? ""),
    };
  });
}

function evaluate(form: NumberInText["form"], text: string): { value: number; resolution: number } {
  const lower = text.toLowerCase();
  if (form === "digits") return evaluateDigits(lower);
  const parts = lower.split(/[\s-]+/);
  if (form === "ordinal") return whole(sum(parts, { ...TENS, ...ORDINALS }));
  if (form === "multiple")
    return { value: evaluateMultiple(lower, parts), resolution: parts.includes("half") ? 0.5 : 1 };
  if (form === "fraction") return evaluateFraction(parts);
  return evaluateCardinal(parts);
}

function evaluateDigits(text: string): { value: number; resolution: number } {
  const [, digits = "", scaleWord] = /^([\d.,\s]*\d)(?:st|nd|rd|th)?\s*([a-z]+)?$/.exec(text) ?? [];
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits);
  const plain = isGrouped ? digits.replaceAll(",", "") : digits.replace(/,\s?/, ".");
  const scale = scaleWord ? scaleOf(scaleWord) : 1;
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: round(Number(plain) * scale), resolution: round(scale / 10 ** decimals) };
}

function evaluateCardinal(parts: string[]): { value: number; resolution: number } {
  const hasHalf = parts.includes("half");
  const isHalfOf = parts[0] === "half";
  const scale = parts.filter((part) => isScale(part)).reduce((product, part) => product * scaleOf(part), 1);
  const count = sum(parts, { ...SMALL, ...TENS });
  const units = isHalfOf ? 0.5 : (count || 1) + (hasHalf ? 0.5 : 0);
  // "two hundred" is a count, "two million" a rounded amount.
  return { value: round(units * scale), resolution: scale < 1e6 ? 1 : hasHalf ? scale / 2 : scale };
}

function evaluateMultiple(text: string, parts: string[]): number {
  if (text in MULTIPLES) return MULTIPLES[text] ?? 1;
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  const count = sum(text.replace(/[- ]?fold$/, "").split(/[\s-]+/), { ...SMALL, ...TENS });
  return count + (parts.includes("half") ? 0.5 : 0);
}

function evaluateFraction(parts: string[]): { value: number; resolution: number } {
  const part = FRACTIONS[(parts.at(-1) ?? "").replace(/s$/, "")] ?? 1;
  const count = SMALL[parts[0] ?? ""] ?? 1;
  return { value: count * part, resolution: 0 };
}

const isScale = (word: string) => word === "dozen" || word === "dozens" || scaleOf(word) > 1;
const scaleOf = (word: string) =>
  word.startsWith("dozen") ? 12 : (SCALES[word] ?? SCALES[word.replace(/s$/, "")] ?? 1);
const sum = (parts: string[], table: Record<string, number>) =>
  parts.reduce((total, part) => total + (table[part] ?? 0), 0);
const whole = (value: number) => ({ value, resolution: 1 });
/** 214.7 × 1e6 is 214699999.99999997 in binary; the text said 214700000. */
const round = (value: number) => Number(value.toPrecision(12));
