import type { Unit } from "../record";
import type { Language } from "./language";

/** After «более», «около», «до» a Russian noun is in the genitive: «более 4 раз», «около 1 пары». */
export type Case = "nominative" | "genitive";

interface Counted {
  value: number;
  /** As many as are shown: «4,0 раза» is a fraction. */
  decimals: number;
  /** Thousands and millions stand between: «16,3 млн пар». */
  isScaled?: boolean;
}

/** The unit as it stands after its number: "pairs", «пары», «т». */
export function unitWord(
  unit: Unit,
  language: Language,
  counted: Counted,
  grammatical: Case = "nominative",
): string {
  if (!unit.forms) return (language === "ru" ? unit.symbolRu : undefined) ?? unit.symbol;
  if (language === "en") return categoryOf("en", counted) === "one" ? unit.forms.en.one : unit.forms.en.other;
  const category = counted.isScaled ? "many" : categoryOf("ru", counted);
  return unit.forms.ru[grammatical === "genitive" ? GENITIVE[category] : category];
}

type Category = "one" | "few" | "many" | "other";

/** In which form the genitive stands: of one it is that of two, of two that of many. */
const GENITIVE: Record<Category, Category> = { one: "few", few: "many", many: "many", other: "other" };

function categoryOf(language: Language, { value, decimals }: Counted): Category {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.PluralRules(language, digits).select(Math.abs(value)) as Category;
}
