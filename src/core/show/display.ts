import type { Answer } from "../figures/answer";
import { boundsOf } from "../figures/bounds";
import type { Edition } from "../edition/edition";
import { printed, SIZE_WORDS, unitOf } from "./number-format";
import type { Scale } from "../question/question";
import type { Figure, Qualifier } from "../record";
import { QUALIFIER_WORDS } from "../words/labels";
import { signOf } from "../words/sign-of";
import { PART_OF_PERIOD } from "../words/how-said";
import type { Language } from "../words/language";

type Shown = Pick<Answer, "value" | "unit" | "resolution">;

/** A value as people read it, in the digits of its language: `$280M`, «280 млн $». */
export function showValue(
  edition: Edition,
  { value, unit, resolution }: Shown,
  language: Language,
  scale?: Scale,
): string {
  const { kind, symbol, before } = unitOf(edition, { unit });
  const { divisor, decimals, size } = printed(value, unitOf(edition, { unit }), resolution, scale);
  const digits = formatDigits(Math.abs(value) / divisor, decimals, language);
  const sign = value < 0 ? "−" : "";
  const scaled = `${digits}${size ? SIZE_WORDS[language][size] : ""}`;
  if (kind === "percent") return `${sign}${digits}${language === "ru" ? " " : ""}%`;
  if (kind === "times") return language === "ru" ? `${sign}${digits} раза` : `${sign}${digits} times`;
  if (kind === "currency" && language === "en" && before) return `${sign}${symbol}${scaled}`;
  return [`${sign}${scaled}`, kind === "rank" ? "" : symbol].filter((part) => part !== "").join(" ");
}

const formatDigits = (value: number, decimals: number, language: Language) =>
  new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** With how exactly it is said, in words: "more than $280M", "between 500 and 1,000", of a fall "−60% or lower". */
export function showSaid(edition: Edition, answer: Answer | Figure, language: Language): string {
  const said = showWorded(edition, answer, language);
  return answer.coverage === "part" ? `${said} (${PART_OF_PERIOD[language]})` : said;
}

function showWorded(edition: Edition, answer: Answer | Figure, language: Language): string {
  const shown = showValue(edition, answer, language);
  if (answer.value < 0 && isLowerBound(answer.qualifier)) return `${shown} ${OR_LOWER[language]}`;
  const word = QUALIFIER_WORDS[language][answer.qualifier];
  if (answer.qualifier !== "between") return word ? `${word} ${shown}` : shown;
  const end = showHigh(edition, answer, language);
  return language === "ru" ? `от ${shown} до ${end}` : `${word} ${shown} and ${end}`;
}

const OR_LOWER: Record<Language, string> = { en: "or lower", ru: "и ниже" };
const isLowerBound = (qualifier: Qualifier) => qualifier === "more_than" || qualifier === "at_least";

/** The upper end of a number said with both. */
export function showHigh(
  edition: Edition,
  answer: Answer | Figure,
  language: Language,
  scale?: Scale,
): string {
  const value = "sources" in answer ? boundsOf(answer).high : answer.high;
  return showValue(edition, { ...answer, value }, language, scale);
}

/** The same with a sign, for tables: "> $280M". */
export function showSigned(edition: Edition, answer: Answer | Figure, language: Language): string {
  const sign = signOf(answer);
  const shown = showValue(edition, answer, language);
  return answer.qualifier === "between"
    ? showSaid(edition, answer, language)
    : sign
      ? `${sign} ${shown}`
      : shown;
}
