import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import type { Figure } from "../record";
import type { Language } from "../words/language";
import { describe } from "./describe";

/** What contradicts the figures that a derived answer rests on, a text each. */
export function tellContradictions(edition: Edition, answer: Answer, language: Language): string[] {
  const named = (figures: readonly Figure[]) =>
    figures.map((figure) => describe(edition, figure, language)).join("; ");
  return (answer.contradictions ?? []).map(({ figures, aside }) =>
    CANNOT_ALL_BE_TRUE[language](named(figures), named(aside)),
  );
}

const CANNOT_ALL_BE_TRUE: Record<Language, (figures: string, aside: string) => string> = {
  en: (figures, aside) => `cannot all be true: ${figures}. Not used here: ${aside}`,
  ru: (figures, aside) => `не могут быть верны вместе: ${figures}. Здесь не учтено: ${aside}`,
};
