import type { ArgumentName } from "../question/problem";
import { clip } from "./clip";
import { inflectPeriod } from "./period-label";
import type { Phrases } from "./phrases";

const ARGUMENTS: Record<ArgumentName, string> = {
  ...{ reporter: "страна", partner: "партнёр", entity: "место или организация", period: "период" },
  ...{ product: "товар", indicator: "показатель", flow: "поток", figure: "число", table: "таблица" },
  ...{ style: "стиль", attribute: "свойство", text: "текст", list: "список", options: "параметры" },
  ...{ limit: "предел", place: "место", party: "участник", from: "начало", to: "конец", kind: "вид" },
};
const nameOf = (argument: ArgumentName) => ARGUMENTS[argument];

const EXAMPLES: Partial<Record<ArgumentName, string>> = {
  reporter: 'укажите место, например "Беларусь"',
  partner: 'укажите место, например "Узбекистан", или "Мир" для всех',
  entity: 'укажите место или организацию, например "Беларусь"',
  period: 'укажите год, например 2020, или "I квартал 2021", или "последний"',
  indicator: 'укажите показатель, например "экспорт"',
  flow: 'укажите "оборот", "экспорт", "импорт" или "сальдо"',
  figure: "укажите ячейку с числом Sourcebook или идентификатор числа",
  table: 'укажите готовую таблицу; список даёт =CODES("таблицы")',
  list: 'укажите, что перечислить: "места", "товары", "показатели", "периоды"',
  text: "укажите слова для поиска",
};

const LIKES: Partial<Record<ArgumentName, string>> = {
  period: "период",
  product: "товар",
  indicator: "показатель",
  options: "параметр",
};

const MOST_GUESSES = 3;

const quote = (name: string) => `«${clip(name)}»`;
/** What we say ourselves is never too long. */
const quoteWhole = (said: string) => `«${said}»`;
const join = (names: readonly string[], word: string) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
const and = (names: readonly string[]) => join(names, "и");
const or = (names: readonly string[]) => join(names, "или");

export const ru: Phrases = {
  missing: (argument) =>
    `Не указано: ${nameOf(argument)}. ${capital(EXAMPLES[argument] ?? "Укажите значение")}.`,
  errorCell: (argument) =>
    `В ячейке аргумента «${nameOf(argument)}» ошибка: сначала исправьте её${argument === "figure" ? "; =WHY(Ф.ТЕКСТ(ячейка)) скажет, в чём дело" : ""}.`,
  unknown: (argument, text) => `${capital(nameOf(argument))}: значения ${quote(text)} нет`,
  mixedLetters: () => ": в нём и латинские, и русские буквы",
  nearest: (names) =>
    names.length > MOST_GUESSES
      ? `. Есть ${and(names)}.`
      : names.length
        ? `. Возможно, имелось в виду: ${or(names.map(quote))}?`
        : ".",
  wrongOrder: (argument, text, isLike) =>
    `${quote(text)} стоит на месте аргумента «${nameOf(argument)}», но это ${LIKES[isLike] ?? "место"}: проверьте порядок аргументов.`,
  notAPeriod: (text, hasPointers) =>
    `${quote(text)} не период: пишите 2020, "I квартал 2021", "январь 2021", "янв-фев 2021"${hasPointers ? ', "I полугодие 2020" или "последний"' : ' или "I полугодие 2020"'}.`,
  noSuchDate: (text) => `Даты ${quote(text)} не бывает.`,
  farDate: (text) => `${quote(text)}: годы от 1900 до 2100, раньше и позже данных нет.`,
  unclearDate: (text, labels, days) => `${quote(text)} может значить ${or(labels)}: пишите ${or(days)}.`,
  notANumber: (argument, text) => `${capital(nameOf(argument))}: ${quote(text)} не целое число больше 0.`,
  unknownOption: (key, known) =>
    `Параметра ${quote(key)} здесь нет; есть ${and(known)}, например "${known[0]}=…"; между параметрами точка с запятой.`,
  badOption: (key, text, known) =>
    `Параметр ${key} не может быть ${quote(text)}: пишите ${known.length > 7 ? `${key}=…: ${or(known)}` : or(known.map((word) => `${key}=${word}`))}.`,
  shapes: (shapes) =>
    `Диапазоны не сочетаются: ${and(shapes.map((s) => `${nameOf(s.argument)} ${s.rows}×${s.columns}`))}. Нужен один столбец, одна строка или то и другое.`,
  notACell: (argument) => `Аргумент «${nameOf(argument)}»: нужна одна ячейка, а не диапазон.`,
  allStandsAlone: () => `Период "все" даёт отдельный список: используйте его только с одиночными местами.`,
  tooLarge: (cells, limit) =>
    `Получилось бы ${cells.toLocaleString("ru-RU")} ячеек в одной формуле; можно не больше ${limit.toLocaleString("ru-RU")}.`,
  tooLong: (argument, letters, limit) =>
    `Аргумент «${nameOf(argument)}»: знаков ${letters.toLocaleString("ru-RU")}, а можно не больше ${limit.toLocaleString("ru-RU")}.`,
  plainNumber: () =>
    `В этой версии Excel простое число не несёт источника: напишите Ф.ТЕКСТ(ячейка) вместо ячейки или идентификатор числа.`,
  notAFormula: (text) => `${quote(text)}: это не формула одного числа Sourcebook.`,
  readsCells: (cells, instead) =>
    `Формула читает ${and(cells)}, а по тексту формулы их не видно: ${instead ? `вместо текста напишите ${instead}` : "укажите саму ячейку"}.`,
  notStated: (subject) => `Нет данных: ${subject}`,
  askWhy: () => "; =WHY(Ф.ТЕКСТ(ячейка)) скажет, что есть",
  unbounded: (subject, figures) =>
    `Вычислить нельзя: ${subject}. Из ${figures.length === 1 ? "данных" : "этих данных вместе"} не следует ни нижней, ни верхней границы: ${and(figures.map(quoteWhole))}.`,
  contradicted: (subject, figures) =>
    `Вычислить нельзя: ${subject}. Данные, из которых это следовало бы, не могут быть верны вместе: ${and(figures.map(quoteWhole))}.`,
  acrossNought: (said) =>
    `Число лежит ${said}, по обе стороны от нуля, и одного значения у него нет: добавьте "bound=low" или "bound=high".`,
  noBound: (bound, said, isDerived) =>
    `Нет ${bound === "low" ? "нижней" : "верхней"} границы: ${isDerived ? "из данных следует" : "в источнике сказано"} ${quote(said)}.`,
  nothingFound: () => "Ничего не найдено: задайте меньше условий или другие слова.",
  nothingWith: (others) =>
    `Всем условиям сразу не отвечает ничто; нашлось бы без одного из них: ${or(others.map(({ argument, count }) => `${nameOf(argument)} (${count})`))}.`,
  noReference: (style) => `У источника нет формы ${quote(style)}: попробуйте "short" или "apa".`,
  for: (period) => ` за ${inflectPeriod(period, "accusative")}`,
  in: (unit) => ` в ${unit}`,
  several: (said) =>
    `В данных несколько чисел, и различить их нечем: ${and(said.map(([words, id]) => `${words} (${quote(id)})`))}; список даёт FIGURES.`,
  suggestCorrection: (subject, said) => `так напечатано, но, вероятно, имеется в виду: ${subject}, ${said}`,
  suggestStatus: (word, status, said) => `есть только ${word} (${said}): добавьте "status=${status}"`,
  suggestDerivable: () => `можно вычислить: добавьте "derive=yes"`,
  suggestMeasures: (options) => `указано иначе: FIGURE с ${or(options.map((option) => `"${option}"`))}`,
  suggestBase: (periods) =>
    `указано относительно ${and(periods.map((period) => inflectPeriod(period, "genitive")))}: добавьте "base=${periods[0] ?? ""}"`,
  suggestProducts: (names) => `есть для: ${and(names)}`,
  suggestNoProduct: () => "есть, если не называть товар",
  suggestFigures: (formulas) => `рядом: ${and(formulas)}`,
  suggestPeriods: (periods) => `есть за ${and(periods.map((period) => inflectPeriod(period, "accusative")))}`,
  suggestUnits: (units, needsRates) =>
    `единицы в данных: ${and(units)}; добавьте "unit=${units[0] ?? ""}"${needsRates ? "; курсов валют в данных нет" : ""}`,
  suggestPairs: (names) => `есть для: ${and(names)}`,
  suggestPartners: (name, names) => `партнёры в данных (${name}): ${and(names)}`,
  suggestIndicators: (names) => `вместо этого есть: ${and(names)}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
