import { readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import type { Article, Citation, Entity, Person, Rendered, SourceDocument } from "../../src/core/record";

interface Register {
  add(name: string, text: string): void;
}

const GOST = "gost-r-7.0.5";
const read = (name: string) => readFileSync(new URL(`styles/${name}`, import.meta.url), "utf8");
const csl = plugins.config.get("@csl") as { styles: Register; locales: Register };
csl.styles.add(GOST, read(`${GOST}.csl`));
csl.locales.add("ru-RU", read("locale-ru-RU.xml"));
(plugins.config.get("@bibtex") as { format: { useIdAsLabel: boolean } }).format.useIdAsLabel = true;

/** A reference in CSL's own terms, as far as the record knows it. */
interface CslItem {
  id: string;
  type: string;
  title: string;
  author: Person[];
  "container-title"?: string;
  publisher?: string;
  "publisher-place"?: string;
  issued?: { "date-parts": number[][] };
  page?: string;
  URL?: string;
}

/** A reference in every style in English; in Russian, where its Russian title is known, as Russian texts cite it. */
export function renderCitation(citation: Citation, entities: readonly Entity[]): Citation["rendered"] {
  const item = toItem(citation);
  const en = renderEnglish(item);
  if (!citation.titleRu) return { en };
  const inRussian = (name: string | undefined) =>
    entities.find(({ names }) => names.en === name)?.names.ru ?? name;
  const russian = {
    ...item,
    title: citation.titleRu,
    "container-title": inRussian(citation.container),
    "publisher-place": inRussian(citation.place),
  };
  return { en, ru: { short: shorten(russian), gost: renderText(russian, GOST, "ru-RU") } };
}

/** An article is cited as a part of its document, unless it is the whole of it. */
export function renderArticle(
  article: Article,
  document: SourceDocument,
  isWhole: boolean,
): Article["rendered"] {
  const item: CslItem = {
    id: article.id,
    type: isWhole ? "webpage" : "chapter",
    title: isWhole ? document.title : article.title,
    author: document.authors,
    "container-title": isWhole ? document.publisher : document.title,
    issued: { "date-parts": [document.published.split("-").map(Number)] },
    URL: document.url,
  };
  return { en: renderEnglish(item) };
}

const CSL_TYPES: Record<Citation["type"], string> = {
  webpage: "webpage",
  book: "book",
  chapter: "chapter",
  report: "report",
  interview: "webpage",
};

function toItem({
  id,
  type,
  authors,
  title,
  container,
  publisher,
  place,
  year,
  pages,
  url,
}: Citation): CslItem {
  return {
    id,
    type: CSL_TYPES[type],
    title,
    author: authors,
    "container-title": container,
    publisher,
    "publisher-place": place,
    issued: year ? { "date-parts": [[Number(year)]] } : undefined,
    page: pages,
    URL: url,
  };
}

function renderEnglish(item: CslItem): Rendered {
  return {
    short: shorten(item),
    apa: renderText(item, "apa", "en-US"),
    gost: renderText(item, GOST, "en-US"),
    bibtex: new Cite([{ ...item, id: `sourcebook_${item.id.replace("-", "_")}` }]).format("bibtex").trim(),
  };
}

const renderText = (item: CslItem, template: string, lang: string) =>
  tidy(new Cite([item]).format("bibliography", { format: "text", template, lang }));

const MOST_WORDS = 4;

/** "Pivovar 2021", "BelTA 2021", of a programme the first words of its title. */
function shorten({ author, title, issued, ...item }: CslItem): string {
  const [first, second] = author;
  const words = title.split(" ");
  const name = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(" ")}…` : title;
  const who = first
    ? [first.family, second ? "et al." : ""].join(" ").trim()
    : (item["container-title"] ?? name);
  const year = issued?.["date-parts"][0]?.[0];
  return year ? `${who} ${year}` : who;
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/\.\.(?!\.)/g, ".")
    .trim();
