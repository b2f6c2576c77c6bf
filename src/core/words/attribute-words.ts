import type { RussianKeys } from "./key-called";

/** What `FIGUREINFO` tells. */
export const FIGURE_WORDS = [
  ...([
    ["value", "значение"],
    ["unit", "единица"],
    ["period", "период"],
    ["qualifier", "точность"],
  ] as const),
  ...([
    ["low", "не менее"],
    ["high", "не более"],
    ["status", "статус"],
    ["measure", "мера"],
  ] as const),
  ...([
    ["subject", "предмет"],
    ["indicator", "показатель"],
    ["entity", "место"],
    ["partner", "партнёр"],
  ] as const),
  ...([
    ["product", "товар"],
    ["base", "базовый период"],
    ["source", "источник"],
    ["document", "документ"],
  ] as const),
  ...([
    ["lines", "строки"],
    ["mention", "цитата"],
    ["reference", "ссылка"],
    ["url", "адрес"],
  ] as const),
  ...([
    ["note", "примечание"],
    ["derived", "вычислено"],
    ["contradicted", "оспорено"],
  ] as const),
  ...([
    ["edition", "издание"],
    ["id", "код"],
  ] as const),
] as const satisfies RussianKeys<string>;

/** What `EDITION` tells. */
export const EDITION_WORDS = [
  ...([
    ["edition", "издание"],
    ["released", "дата выпуска"],
    ["figures", "числа"],
  ] as const),
  ...([
    ["documents", "документы"],
    ["articles", "статьи"],
    ["references", "ссылки"],
    ["places", "места"],
  ] as const),
] as const satisfies RussianKeys<string>;

/** What `CODES` lists. */
export const LIST_WORDS = [
  ...([
    ["indicators", "показатели"],
    ["products", "товары"],
    ["places", "места"],
    ["countries", "страны"],
  ] as const),
  ...([
    ["regions", "регионы"],
    ["organisations", "организации"],
    ["zones", "зоны"],
  ] as const),
  ...([
    ["periods", "периоды"],
    ["units", "единицы"],
    ["tables", "таблицы"],
    ["measures", "меры"],
  ] as const),
  ...([
    ["qualifiers", "точность"],
    ["statuses", "статусы"],
    ["kinds", "виды"],
    ["styles", "стили"],
  ] as const),
  ...([["attributes", "свойства"]] as const),
] as const satisfies RussianKeys<string>;
