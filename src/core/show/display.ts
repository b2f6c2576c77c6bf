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
import { unitWord, type Case } from "../words/unit-word";

type Shown = Pick<Answer, "value" | "unit" | "resolution">;

/** A value as people read it, in the digits of its language: `$280M`, «280 млн $». */
export function showValue(
  edition: Edition,
  { value, unit: id, resolution }: Shown,
  language: Language,
  grammatical: Case = "nominative",
  scale?: Scale,
): string {
  const unit = unitOf(edition, { unit: id });
  const { divisor, decimals, size } = printed(value, unit, resolution, scale);
  const digits = formatDigits(Math.abs(value) / divisor, decimals, language);
  const sign = value < 0 ? "−" : "";
  if (unit.kind === "percent") return `${sign}${digits}${language === "ru" ? " " : ""}%`;
  const scaled = `${digits}${size ? SIZE_WORDS[language][size] : ""}`;
  if (language === "en" && unit.before) return `${sign}${unit.symbol}${scaled}`;
  const counted = { value: value / divisor, decimals, isScaled: divisor > 1 };
  const word = unit.kind === "rank" ? "" : unitWord(unit, language, counted, grammatical);
  return `${sign}${scaled}${word ? ` ${word}` : ""}`;
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
  if (answer.value < 0 && isLowerBound(answer.qualifier))
    return `${showValue(edition, answer, language)} ${OR_LOWER[language]}`;
  const word = QUALIFIER_WORDS[language][answer.qualifier];
  const shown = showValue(edition, answer, language, caseAfter(answer.qualifier));
  if (answer.qualifier !== "between") return word ? `${word} ${shown}` : shown;
  if (answer.high === Infinity) return `${shown} ${OR_HIGHER[language]}`;
  const end = showHigh(edition, answer, language, "genitive");
  return language === "ru" ? `от ${shown} до ${end}` : `${word} ${shown} and ${end}`;
}

/** «почти 4 раза», but «более 4 раз». */
export const caseAfter = (qualifier: Qualifier): Case =>
  qualifier === "exact" || qualifier === "almost" ? "nominative" : "genitive";

const OR_LOWER: Record<Language, string> = { en: "or lower", ru: "и ниже" };
/** Of what lies above a fall or a deficit, and perhaps above nought: "more than −$5M" would be below it. */
const OR_HIGHER: Record<Language, string> = { en: "or higher", ru: "и выше" };
const isLowerBound = (qualifier: Qualifier) => qualifier === "more_than" || qualifier === "at_least";

/** The upper end of a number said with both. */
export function showHigh(
  edition: Edition,
  answer: Answer | Figure,
  language: Language,
  grammatical?: Case,
  scale?: Scale,
): string {
  const value = "sources" in answer ? boundsOf(answer).high : answer.high;
  return showValue(edition, { ...answer, value }, language, grammatical, scale);
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
