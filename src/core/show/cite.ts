import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import { closest } from "../names/edit-distance";
import { fold } from "../names/fold";
import type { Citation, Figure, RenderedIn, Source } from "../record";
import { fail, ok, type Result } from "../question/result";
import type { Language } from "../words/language";

export const STYLES = ["short", "apa", "gost", "bibtex", "url"] as const;
export type Style = (typeof STYLES)[number];

/** A style as people write it: "APA", "gost ru", "ГОСТ". */
export function readStyle(text: string, language: Language): Result<{ style: Style; language: Language }> {
  const [name = "", suffix] = fold(text)
    .replace("гост", "gost")
    .split(/[\s-]+/);
  const style = STYLES.find((known) => known === name);
  const isKnown = suffix === undefined || suffix === "ru" || suffix === "en";
  if (!style || !isKnown)
    return fail({ code: "unknown", argument: "style", text, nearest: closest(STYLES, name) });
  // APA and BibTeX are English forms, wherever they are asked for.
  return ok({ style, language: style === "short" || style === "gost" ? (suffix ?? language) : "en" });
}

/** The reference of an answer: the document it stands in, and the primary reference behind that. */
export function cite(
  edition: Edition,
  { figures }: Answer,
  style: Style,
  language: Language,
): Result<string> {
  const texts = figures.map(({ sources }) => sources[0] && citeSource(edition, sources[0], style, language));
  const found = [...new Set(texts.filter((text) => text !== undefined))];
  return found.length > 0
    ? ok(found.join(style === "bibtex" ? "\n\n" : "; "))
    : fail({ code: "no-reference", style });
}

function citeSource(edition: Edition, source: Source, style: Style, language: Language): string | undefined {
  if (style === "url") return urlOf(edition, source);
  const primary = inLanguage(edition.citations.get(source.citation ?? "")?.rendered, style, language);
  const article = inLanguage(edition.articles.get(source.article)?.rendered, style, language);
  if (!article) return primary;
  const located = style === "bibtex" ? article : `${withoutStop(article)}, ${linesOf(source, language)}`;
  if (!primary) return located;
  return style === "bibtex" ? `${located}\n\n${primary}` : `${located} ${CITING[language]} ${primary}`;
}

const CITING: Record<Language, string> = { en: "— citing:", ru: "— цит. по:" };

const withoutStop = (text: string) => text.replace(/\.$/, "");

function inLanguage(
  rendered: RenderedIn | undefined,
  style: Exclude<Style, "url">,
  language: Language,
): string | undefined {
  const russian = style === "short" || style === "gost" ? rendered?.ru?.[style] : undefined;
  return language === "ru" && russian ? russian : rendered?.en[style];
}

/** In Russian where the reference has a Russian title. */
export const titleOf = ({ title, titleRu }: Citation, language: Language): string =>
  (language === "ru" ? titleRu : undefined) ?? title;

/** "lines 344–350", «строки 344–350» */
export function linesOf({ lines: [from, to] }: Source, language: Language): string {
  const word = language === "ru" ? (from === to ? "строка" : "строки") : from === to ? "line" : "lines";
  return from === to ? `${word} ${from}` : `${word} ${from}–${to}`;
}

/** Address of the primary reference, else of the document. */
export const urlOf = (edition: Edition, { citation, document }: Source): string | undefined =>
  edition.citations.get(citation ?? "")?.url ?? edition.documents.get(document)?.url;

/** "Zalessky 2021, lines 344–350": what a card shows as the source. */
export function shortSource(
  edition: Edition,
  { sources: [source] }: Pick<Figure, "sources">,
  language: Language,
): string {
  if (!source) return "";
  const document = edition.documents.get(source.document);
  const who = document?.authors[0]?.family ?? abbreviationOf(document?.publisher ?? source.document);
  return `${who} ${document?.published.slice(0, 4) ?? ""}, ${linesOf(source, language)}`;
}

/** "United Nations Development Programme (UNDP)" → "UNDP" */
const abbreviationOf = (publisher: string) => /\(([A-Z]+)\)$/.exec(publisher)?.[1] ?? publisher;
