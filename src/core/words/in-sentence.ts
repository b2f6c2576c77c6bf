import type { Names } from "../record";
import type { Language } from "./language";
import { lowerFirst } from "./lower-first";

/** A name as it stands in a sentence: "exports", but a brand, which has one name in all languages, as it is. */
export function inSentence(
  index: { get(id: string): { names: Names } | undefined },
  id: string,
  language: Language,
): string {
  const names = index.get(id)?.names;
  if (!names) return id;
  return names.en === names.ru ? names.en : lowerFirst(names[language]);
}
