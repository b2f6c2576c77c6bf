import type { Language } from "./language";

interface TableWords {
  date: string;
  kind: string;
  event: string;
  parties: string;
  place: string;
  twin: string;
  years: string;
  number: string;
  authors: string;
  title: string;
  publisher: string;
  year: string;
  link: string;
  source: string;
  note: string;
  /** The title of a table of figures that somebody picked. */
  picked: string;
}

/** Headings of tables of events, twinnings and references. */
export const TABLE_WORDS: Record<Language, TableWords> = {
  en: {
    date: "Date",
    kind: "Kind",
    event: "Event",
    parties: "Parties",
    place: "Place",
    twin: "Twin",
    years: "Years",
    number: "Number",
    authors: "Authors",
    title: "Title",
    publisher: "Publisher",
    year: "Year",
    link: "Link",
    source: "Source",
    note: "Note",
    picked: "Figures I picked",
  },
  ru: {
    date: "Дата",
    kind: "Вид",
    event: "Событие",
    parties: "Участники",
    place: "Место",
    twin: "Побратим",
    years: "Годы",
    number: "Номер",
    authors: "Авторы",
    title: "Заглавие",
    publisher: "Издатель",
    year: "Год",
    link: "Адрес",
    source: "Источник",
    note: "Примечание",
    picked: "Отмеченные числа",
  },
};
