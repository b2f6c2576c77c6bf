/** Plural forms of a language, as `Intl.PluralRules` names them. */
type RussianForm = "one" | "few" | "many" | "other";

type Key<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? `${Stem}_${RussianForm}` : K;

/** The texts of `T` in Russian: every key, with the plural forms that Russian has. */
export type Translated<T> = {
  [K in keyof T as Key<K>]: T[K] extends string ? string : Translated<T[K]>;
};
