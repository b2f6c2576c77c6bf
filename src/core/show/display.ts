import type { Answer } from "../figures/answer";
import { boundsOf } from "../figures/bounds";
import type { Edition } from "../edition/edition";
import { cellValue, numberFormat, unitOf } from "./number-format";
import type { Figure, Qualifier, Unit } from "../record";
import { QUALIFIER_SIGNS, QUALIFIER_WORDS } from "../words/labels";
import { PART_OF_PERIOD } from "../words/how-said";
import type { Language } from "../words/language";
import { lookUp } from "../look-up";

type Shown = Pick<Answer, "value" | "unit" | "resolution">;

/** A value as people read it, in the digits of its language: `$280.0M`, «280,0 млн $». */
export function showValue(edition: Edition, { value, unit, resolution }: Shown, language: Language): string {
  const { kind, symbol, before } = unitOf(edition, { unit });
  const format = numberFormat(value, unitOf(edition, { unit }), resolution);
  const scale = lookUp(SCALE_OF, /"([KMB])"/.exec(format)?.[1] ?? "") ?? 1;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const shown = kind === "percent" ? value : cellValue(value, unitOf(edition, { unit })) / scale;
  const percentDecimals = kind === "percent" ? decimals : undefined;
  const digits = formatDigits(Math.abs(shown), percentDecimals ?? decimals, language);
  const sign = value < 0 ? "−" : "";
  const scaled = `${digits}${SCALE_WORDS[language][scale] ?? ""}`;
  if (kind === "percent") return `${sign}${digits}${language === "ru" ? " " : ""}%`;
  if (kind === "times") return language === "ru" ? `${sign}${digits} раза` : `${sign}${digits} times`;
  if (kind === "currency" && language === "en" && before) return `${sign}${symbol}${scaled}`;
  return [`${sign}${scaled}`, kind === "rank" ? "" : symbol].filter((part) => part !== "").join(" ");
}

const SCALE_OF: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9 };
const SCALE_WORDS: Record<Language, Record<number, string>> = {
  en: { 1e3: "K", 1e6: "M", 1e9: "B" },
  ru: { 1e3: " тыс.", 1e6: " млн", 1e9: " млрд" },
};

const formatDigits = (value: number, decimals: number, language: Language) =>
  new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** With how exactly it is said, in words: "more than $280.0M", "between 500 and 1,000", of a fall "−60% or lower". */
export function showSaid(edition: Edition, answer: Answer | Figure, language: Language): string {
  const said = showWorded(edition, answer, language);
  return answer.coverage === "part" ? `${said} (${PART_OF_PERIOD[language]})` : said;
}

function showWorded(edition: Edition, answer: Answer | Figure, language: Language): string {
  const shown = showValue(edition, answer, language);
  if (answer.value < 0 && isLowerBound(answer.qualifier)) return `${shown} ${OR_LOWER[language]}`;
  const word = QUALIFIER_WORDS[language][answer.qualifier];
  if (answer.qualifier !== "between") return word ? `${word} ${shown}` : shown;
  if (answer.high === Infinity) return `${shown} ${OR_HIGHER[language]}`;
  const high = "sources" in answer ? boundsOf(answer).high : answer.high;
  const end = showValue(edition, { ...answer, value: high }, language);
  return language === "ru" ? `от ${shown} до ${end}` : `${word} ${shown} and ${end}`;
}

const OR_LOWER: Record<Language, string> = { en: "or lower", ru: "и ниже" };
/** Of what lies above a fall or a deficit, and perhaps above nought: "more than −$5M" would be below it. */
const OR_HIGHER: Record<Language, string> = { en: "or higher", ru: "и выше" };
const isLowerBound = (qualifier: Qualifier) => qualifier === "more_than" || qualifier === "at_least";

/** The sign that goes before a value in tables. "More than" speaks of size: a fall of more than 60 % is below −60. */
function signOf({ qualifier, value, coverage }: Pick<Figure, "qualifier" | "value" | "coverage">): string {
  if (coverage === "part") return "≥";
  const sign = QUALIFIER_SIGNS[qualifier];
  return value < 0 ? ({ ">": "<", "≥": "≤", "<": ">", "≤": "≥" }[sign] ?? sign) : sign;
}

/** Excel's format that shows the sign too: `"> "$#,##0.0,,"M"`. The number itself stays a number. */
export function signedFormat(figure: Figure, unit: Unit): string {
  const plain = numberFormat(figure.value, unit, figure.resolution);
  const sign = signOf(figure);
  if (sign === "") return plain;
  // Else Excel would put the minus before the sign.
  return figure.value < 0 ? `"${sign} "${plain};"${sign} "-${plain}` : `"${sign} "${plain}`;
}

/** The same with a sign, for tables: "> $280.0M". */
export function showSigned(edition: Edition, answer: Answer | Figure, language: Language): string {
  const sign = signOf(answer);
  const shown = showValue(edition, answer, language);
  return answer.qualifier === "between"
    ? showSaid(edition, answer, language)
    : sign
      ? `${sign} ${shown}`
      : shown;
}
