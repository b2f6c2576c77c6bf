import type { Figure } from "../record";
import { QUALIFIER_WORDS } from "./labels";
import type { Language } from "./language";

export const PART_OF_PERIOD: Record<Language, string> = { en: "part of the period", ru: "за часть периода" };

/** "more than", "about, part of the period"; of an exact whole `exact`. */
export function howSaid(
  { qualifier, coverage }: Pick<Figure, "qualifier" | "coverage">,
  language: Language,
  exact = "",
) {
  const part = coverage === "part" ? PART_OF_PERIOD[language] : "";
  return [QUALIFIER_WORDS[language][qualifier], part].filter(Boolean).join(", ") || exact;
}
