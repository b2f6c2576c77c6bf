import { createRequire } from "node:module";
import countries from "i18n-iso-countries";
import type { Entity } from "../../src/core/record";
import type { RawRecord } from "./read-record";

const require = createRequire(import.meta.url);
for (const language of ["en", "ru", "be"])
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as countries.LocaleData);

/** All countries of ISO 3166-1 with names of i18n-iso-countries, mended and extended by `entities/countries.yaml`. */
export function listCountries(overrides: RawRecord["countries"]): Entity[] {
  const byId = new Map(overrides.map((item) => [item.id, item]));
  return Object.entries(countries.getAlpha2Codes()).map(([id, alpha3]) => {
    const { names = {}, aliases = [], parts } = byId.get(id) ?? {};
    const [en, ...enAliases] = namesOf(id, "en");
    const [ru, ...ruAliases] = namesOf(id, "ru");
    const [be, ...beAliases] = namesOf(id, "be");
    const chosen = { en: names.en ?? en ?? id, ru: names.ru ?? ru ?? id, be: names.be ?? be };
    const numeric = countries.alpha2ToNumeric(id);
    const others = [alpha3, en, ru, be, ...enAliases, ...ruAliases, ...beAliases].filter(
      (name) => !SHARED.has(name),
    );
    return {
      id,
      kind: "country",
      names: chosen,
      aliases: without([...others, ...aliases, numeric], [id, ...Object.values(chosen)]),
      ...(parts && { parts }),
    };
  });
}

/** The library calls two countries "Congo": a wrong country is worse than none. */
const SHARED = new Set<string | undefined>(["Congo"]);

/** Official name first, as the library has it, then its aliases. */
function namesOf(id: string, language: string): string[] {
  const names = countries.getName(id, language, { select: "all" }) ?? [];
  return [names].flat();
}

const without = (names: (string | undefined)[], chosen: (string | undefined)[]) => [
  ...new Set(names.filter((name): name is string => name !== undefined && !chosen.includes(name))),
];
