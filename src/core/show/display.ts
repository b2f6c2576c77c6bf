import type { Answer } from "../figures/answer";
import { boundsOf } from "../figures/bounds";
import type { Edition } from "../edition/edition";
import { cellValue, divisorOf, numberFormat, scaleWord, unitOf } from "./number-format";
import type { Figure, Qualifier, Unit } from "../record";
import { QUALIFIER_SIGNS, QUALIFIER_WORDS } from "../words/labels";
import { PART_OF_PERIOD } from "../words/how-said";
import type { Language } from "../words/language";
import { unitWord, type Case } from "../words/unit-word";

type Shown = Pick<Answer, "value" | "unit" | "resolution">;

/** A value as people read it, in the digits of its language: `$280.0M`, «280,0 млн $». */
export function showValue(
  edition: Edition,
  { value, unit: id, resolution }: Shown,
  language: Language,
  grammatical: Case = "nominative",
): string {
  const unit = unitOf(edition, { unit: id });
  const divisor = divisorOf(value, unit);
  const decimals = /\.(0+)/.exec(numberFormat(value, unit, resolution, language))?.[1]?.length ?? 0;
  const shown = unit.kind === "percent" ? value : cellValue(value, unit) / divisor;
  const digits = formatDigits(Math.abs(shown), decimals, language);
  const sign = value < 0 ? "−" : "";
  if (unit.kind === "percent") return `${sign}${digits}${language === "ru" ? " " : ""}%`;
  const scaled = `${sign}${digits}${scaleWord(divisor, language)}`;
  if (language === "en" && unit.before) return `${sign}${unit.symbol}${scaled.slice(sign.length)}`;
  const counted = { value: shown, decimals, isScaled: divisor > 1 };
  const word = unit.kind === "rank" ? "" : unitWord(unit, language, counted, grammatical);
  return word ? `${scaled} ${word}` : scaled;
}

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
  if (answer.value < 0 && isLowerBound(answer.qualifier))
    return `${showValue(edition, answer, language)} ${OR_LOWER[language]}`;
  const word = QUALIFIER_WORDS[language][answer.qualifier];
  const shown = showValue(edition, answer, language, caseAfter(answer.qualifier));
  if (answer.qualifier !== "between") return word ? `${word} ${shown}` : shown;
  if (answer.high === Infinity) return `${shown} ${OR_HIGHER[language]}`;
  const high = "sources" in answer ? boundsOf(answer).high : answer.high;
  const end = showValue(edition, { ...answer, value: high }, language, "genitive");
  return language === "ru" ? `от ${shown} до ${end}` : `${word} ${shown} and ${end}`;
}

/** «почти 4 раза», but «более 4 раз». */
export const caseAfter = (qualifier: Qualifier): Case =>
  qualifier === "exact" || qualifier === "almost" ? "nominative" : "genitive";

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
export function signedFormat(figure: Figure, unit: Unit, language: Language): string {
  const plain = numberFormat(figure.value, unit, figure.resolution, language);
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
