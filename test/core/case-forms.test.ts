import { isCaseOf } from "../../src/core/names/case-forms";
import type { NameIndex, Named } from "../../src/core/names/name-index";
import { realEdition } from "../real-dataset";

type Endings = readonly (readonly [named: RegExp, cases: readonly string[]])[];

const HARD = /(?<=[гкхжшчщ])ы$/;

/** The grammar of a school book: genitive, dative, accusative or instrumental, prepositional. */
const ADJECTIVES: Endings = [
  [/(?:ый|ой)$/, ["ого", "ому", "ым", "ом"]],
  [/(?<=[гкх])ий$/, ["ого", "ому", "им", "ом"]],
  [/ая$/, ["ой", "ую", "ою"]],
  [/яя$/, ["ей", "юю"]],
  [/ое$/, ["ого", "ому", "ом"]],
  [/ые$/, ["ых", "ым", "ыми"]],
  [/ие$/, ["их", "им", "ими"]],
];
const NOUNS: Endings = [
  [/ия$/, ["ии", "ию", "ией"]],
  [/а$/, ["ы", "е", "у", "ой"]],
  [/я$/, ["и", "е", "ю", "ей"]],
  [/ие$/, ["ия", "ию", "ием", "ии"]],
  [/й$/, ["я", "ю", "ем", "е"]],
  [/(?<=ост|аст|ув|ларус)ь$/, ["и", "ью"]],
  [/(?<=[аеиоу][гкхжшчщ])и$/, ["ов", "ам", "ами", "ах"]],
  [/ы$/, ["ов", "ам", "ами", "ах"]],
  [/(?<=[бвгдзклмнпрстфх])$/, ["а", "у", "ом", "е"]],
];

/** Words that stay as they are: abbreviations, names that no case changes, plurals that a school book lists apart. */
const isFixed = (word: string) => !/[а-яё]/.test(word) || /[оеуиэ]$/.test(word) || /[A-Za-z]/.test(word);

const inflect = (word: string, endings: Endings, form: number): string | undefined => {
  const found = endings.find(([named]) => named.test(word));
  if (!found) return undefined;
  const [named, cases] = found;
  return word.replace(named, cases[form % cases.length] ?? "").replace(HARD, "и");
};

/** The adjectives before the noun and the noun in each case; what follows depends on it and stays. */
function formsOf(name: string): string[] {
  const words = name.split(" ");
  const head = words.findIndex((word) => !ADJECTIVES.some(([named]) => named.test(word)) || word === "Китай");
  const noun = words[head] ?? "";
  const isPlural = /[ыи]е$/.test(words[0] ?? "");
  // «острова» and participles with what they govern are beyond a school book.
  if (head < 0 || isFixed(noun) || words.includes("на") || (isPlural && /[ая]$/.test(noun))) return [];
  return [0, 1, 2, 3].flatMap((form) => {
    const before = words.slice(0, head).map((word) => inflect(word, ADJECTIVES, form));
    const inflected = inflect(noun, NOUNS, form);
    return inflected === undefined || before.includes(undefined)
      ? []
      : [[...before, inflected, ...words.slice(head + 1)].join(" ")];
  });
}

/** Forms that two names may share, so that neither is taken. */
const AMBIGUOUS: readonly string[] = [];

const tables = (["entities", "indicators", "products"] as const).map(
  (key) => [key, realEdition[key]] as const,
);

test.each(tables)("%s answer in every case, or are declared ambiguous", (_, index: NameIndex<Named>) => {
  let count = 0;
  const unread: string[] = [];
  index.items.forEach(({ names }, position) => {
    for (const form of formsOf(names.ru)) {
      count += 1;
      const found = index.resolve(form);
      if (!found.includes(position) && !AMBIGUOUS.includes(form))
        unread.push(`${names.ru}: ${form} → ${found.map((at) => index.items[at]?.id).join()}`);
    }
  });
  expect(unread).toEqual([]);
  expect(count).toBeGreaterThan(30);
});

test.each([
  ["монголы", "монголия"],
  ["перо", "перу"],
  ["китаянка", "китай"],
  ["грузин", "грузия"],
  ["минская", "минск"],
  ["беларусия", "беларусь"],
])("%s is no case of %s", (typed, named) => expect(isCaseOf(typed, named)).toBe(false));

test.each([
  ["участка", "участок"],
  ["сделок", "сделки"],
  ["египта", "египет"],
  ["беларуссю", "беларусь"],
  ["вобласці", "вобласць"],
  ["абутку", "абутак"],
  ["тавараў", "тавары"],
  ["кольев", "колья"],
])("%s is a case of %s", (typed, named) => expect(isCaseOf(typed, named)).toBe(true));
