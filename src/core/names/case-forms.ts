/**
 * Endings that a Russian or Belarusian word has in the other cases, by those of the case in which lists name it:
 * adjectives, then nouns, in the singular and the plural.
 */
const PARADIGMS: readonly (readonly [named: string, others: string])[] = [
  ["ый ий ой", "ого его ому ему ым им ом ем"],
  ["ы і", "ага яга аму яму ым ім"],
  ["ая яя", "ой ей ую юю ою ею ай яй"],
  ["ое ее ае яе", "ого его ому ему ым им ом ем ага яга аму яму ім"],
  ["ые ие ыя ія", "ых их іх ым им ім ыми ими ымі імі"],
  ["а", "ы и е у ой ою ей ов і ай аю аў ам ами амі ах -"],
  ["я", "и і е ю ей ею ь й ев яй ёй яў ям ями ямі ях"],
  ["о", "а у ом ам е"],
  ["е", "я ю ем и і ех еми"],
  ["э", "а у ам ы"],
  ["й", "я ю ем е и і"],
  ["ь", "и і я ю ью сю ем ём е"],
  ["ы", "ов аў ам ами амі ах -"],
  ["и", "ов ев ей ам ами ям ями ах ях й -"],
  ["і", "аў оў яў ей ам амі ям ямі ах ях й -"],
  ["", "а у ом ам ем е і ы"],
];

const ROWS = PARADIGMS.map(([named, others]) => ({
  named: named.split(" "),
  all: [...named.split(" "), ...others.split(" ").map((ending) => ending.replace("-", ""))],
}));

/** The vowel that comes and goes before a last consonant: «участок», «участка»; «сделки», «сделок». */
const FLEETING = /[оеэа](?=[бвгджзкклмнпрстфхцчш]$)/;
const withoutFleeting = (stem: string) => stem.replace(FLEETING, "");

const isStem = (a: string, b: string) =>
  a.length > 1 && (a === b || withoutFleeting(a) === b || a === withoutFleeting(b));

/** Whether a folded word is a folded word of a list, in whatever case: «Беларуси» and «Беларусь», never «монголы» and «Монголия». */
export function isCaseOf(typed: string, named: string): boolean {
  if (typed === named) return true;
  if (!/[а-яіў]$/.test(typed) || typed.slice(0, 2) !== named.slice(0, 2)) return false;
  return ROWS.some((row) =>
    row.named.some(
      (ending) =>
        named.endsWith(ending) &&
        (ending !== "" || /[бвгджзклмнпрстўфхцчшщ]$/.test(named)) &&
        endsAs(typed, named.slice(0, named.length - ending.length), row.all),
    ),
  );
}

const endsAs = (typed: string, stem: string, endings: readonly string[]) =>
  endings.some(
    (ending) => typed.endsWith(ending) && isStem(stem, typed.slice(0, typed.length - ending.length)),
  );
