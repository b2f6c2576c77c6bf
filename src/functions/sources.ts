import { answerOne } from "./answer";

/**
 * Styles of references.
 * @customenum {string}
 */
enum Style {
  /** Author and year. */
  short = "short",
  /** American Psychological Association, 7th edition. */
  apa = "apa",
  /** GOST R 7.0.5-2008. */
  gost = "gost",
  /** An entry for LaTeX and reference managers. */
  bibtex = "bibtex",
  /** The address alone. */
  url = "url",
}

/**
 * What there is to know of a figure.
 * @customenum {string}
 */
enum Attribute {
  /** The number itself. */
  value = "value",
  /** Its unit. */
  unit = "unit",
  /** The time it speaks of. */
  period = "period",
  /** How exactly the source says it. */
  qualifier = "qualifier",
  /** The least that the source's words allow. */
  low = "low",
  /** The most that the source's words allow. */
  high = "high",
  /** Actual, estimate, target or plan. */
  status = "status",
  /** Level, growth, index, ratio, share, rank or change. */
  measure = "measure",
  /** What it is about, in words. */
  subject = "subject",
  /** What is measured. */
  indicator = "indicator",
  /** Whose number it is. */
  entity = "entity",
  /** With whom. */
  partner = "partner",
  /** What a change is measured against. */
  base = "base",
  /** Of what. */
  product = "product",
  /** The document and its lines. */
  source = "source",
  /** The document's title. */
  document = "document",
  /** Lines of the document's text. */
  lines = "lines",
  /** The few characters that carry the number. */
  mention = "mention",
  /** Title of the reference behind it. */
  reference = "reference",
  /** Address of the reference. */
  url = "url",
  /** Doubts and remarks. */
  note = "note",
  /** Whether it was worked out. */
  derived = "derived",
  /** Whether something else is stated too. */
  contradicted = "contradicted",
  /** The edition it comes from. */
  edition = "edition",
  /** The figure's id. */
  id = "id",
}

/**
 * What there is to know of the edition.
 * @customenum {string}
 */
enum EditionAttribute {
  /** Its number. */
  edition = "edition",
  /** The day it came out. */
  released = "released",
  /** How many figures it has. */
  figures = "figures",
  /** How many documents. */
  documents = "documents",
  /** How many articles. */
  articles = "articles",
  /** How many references. */
  references = "references",
  /** How many places and organisations. */
  places = "places",
}

/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata knows cells of any kind only as `any`. */

/**
 * =CITE(B2,"apa") gives the reference of the number in B2: the document it stands in and the primary source behind it.
 * @customfunction CITE
 * @param {any} figure A cell with a Sourcebook number, a figure's id, or in older versions of Excel a formula's text: =CITE(FORMULATEXT(B2)).
 * @param {Style} [style] "short", "apa", "gost", "bibtex" or "url"; add " ru" for Russian, as in "gost ru". Left out: short.
 * @returns {any} The reference as text.
 */
export function cite(figure: any, style?: Style): any {
  return answerOne("CITE", [figure, style]);
}

/**
 * =WHY(B2) tells how the number in B2 came about: stated where, or derived by which steps, and what contradicts it.
 * @customfunction WHY
 * @param {any} figure A cell with a Sourcebook number, a figure's id, or a formula's text: =WHY(FORMULATEXT(B2)) also tells why there is none.
 * @returns {any} The reasons as one text, a line each.
 */
export function why(figure: any): any {
  return answerOne("WHY", [figure]);
}

/**
 * =FIGUREINFO(B2,"status") tells one thing about the number in B2: unit, period, qualifier, low, high, status, source.
 * @customfunction FIGUREINFO
 * @param {any} figure A cell with a Sourcebook number, a figure's id, or a formula's text.
 * @param {Attribute} attribute "unit", "period", "qualifier", "low", "high", "status", "source", "document", "lines", "url", "note" and others.
 * @returns {any} The value asked for.
 */
export function figureinfo(figure: any, attribute: Attribute): any {
  return answerOne("FIGUREINFO", [figure, attribute]);
}

/**
 * =EDITION() gives the edition of the dataset in use, such as 2026.1; =EDITION("figures") how many figures it has.
 * @customfunction EDITION
 * @param {EditionAttribute} [attribute] "edition", "released", "figures", "documents", "articles", "references" or "places".
 * @returns {any} The value asked for.
 */
export function edition(attribute?: EditionAttribute): any {
  return answerOne("EDITION", [attribute]);
}
