import { answer } from "./answer";

/**
 * Kinds of events.
 * @customenum {string}
 */
enum Kind {
  /** Agreements, memoranda and contracts. */
  agreement = "agreement",
  /** Meetings of commissions, councils and officials. */
  meeting = "meeting",
  /** Forums and conferences. */
  forum = "forum",
  /** Exhibitions. */
  exhibition = "exhibition",
  /** Programmes, strategies and decrees. */
  programme = "programme",
  /** Openings, foundings and first uses. */
  opening = "opening",
  /** Registrations of residents, certifications. */
  registration = "registration",
  /** Shipments and first deals. */
  shipment = "shipment",
  /** What is announced or intended. */
  plan = "plan",
}

/**
 * What can be listed.
 * @customenum {string}
 */
enum List {
  /** Places, zones and organisations that figures speak of. */
  places = "places",
  /** Countries that figures speak of. */
  countries = "countries",
  /** Regions, districts and cities that figures speak of. */
  regions = "regions",
  /** Companies, universities and other bodies that figures speak of. */
  organisations = "organisations",
  /** Parks and free zones that figures speak of. */
  zones = "zones",
  /** What is measured. */
  indicators = "indicators",
  /** Of what. */
  products = "products",
  /** Periods for which there are figures. */
  periods = "periods",
  /** Prepared tables. */
  tables = "tables",
  /** Units of measure. */
  units = "units",
  /** How a number relates to what is measured. */
  measures = "measures",
  /** How exactly a source says it. */
  qualifiers = "qualifiers",
  /** Whether it happened or is only wanted. */
  statuses = "statuses",
  /** Kinds of events. */
  kinds = "kinds",
  /** Styles of references. */
  styles = "styles",
  /** What FIGUREINFO tells. */
  attributes = "attributes",
}

/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata knows cells of any kind only as `any`. */

/**
 * =FIGURE("residents","High-Tech Park","Mar 2021") gives 1,021: any number on record, by what it measures.
 * @customfunction FIGURE
 * @param {any} indicator What is measured, such as "exports", "production", "residents"; =CODES("indicators") lists them.
 * @param {any[][]} entity Whose number: a place, zone or organisation, in English, Russian or as a code. A range gives a block.
 * @param {any[][]} period 2020, "Q1 2021", "Jan-Feb 2021", a date (its month), "latest", "first" or "all". A range gives a block.
 * @param {any[][]} [partner] With whom, for trade and the like. Left out: with the whole world.
 * @param {any[][]} [product] Of what, such as "footwear". Left out: the widest scope stated.
 * @param {any} [options] Such as "measure=share; scale=mn; derive=yes; bound=low; status=target; unit=EUR; sign=no; plain=yes".
 * @returns {any[][]} The number, with its source on its card.
 */
export function figure(
  indicator: any,
  entity: any[][],
  period: any[][],
  partner?: any[][],
  product?: any[][],
  options?: any,
): any[][] {
  return answer("FIGURE", [indicator, entity, period, partner, product, options]);
}

/**
 * =FIGURES("exports","Bellegprom") lists all figures that match, with their sources; leave out what you do not ask about.
 * @customfunction FIGURES
 * @param {any} [indicator] What is measured, such as "exports"; left out: anything.
 * @param {any} [entity] Whose numbers: a place, zone or organisation; left out: anyone's.
 * @param {any} [period] 2020 (with its months and quarters), "Q1 2021", "latest"; left out: any time.
 * @param {any} [partner] With whom; left out: with anyone.
 * @param {any} [product] Of what; left out: anything.
 * @param {any} [options] Such as "columns=entity,period,value,source; sort=-value; headers=no; status=actual; measure=level".
 * @returns {any[][]} A table that spills, with headings.
 */
export function figures(
  indicator?: any,
  entity?: any,
  period?: any,
  partner?: any,
  product?: any,
  options?: any,
): any[][] {
  return answer("FIGURES", [indicator, entity, period, partner, product, options]);
}

/**
 * =FIGSEARCH("leather shoes") lists the figures that fit some words best, in English or Russian; spelling is forgiven.
 * @customfunction FIGSEARCH
 * @param {any} text Words to look for: places, products, what is measured, years.
 * @param {any} [limit] How many at most; 10 when left out.
 * @returns {any[][]} A table that spills: figure, value, source, id.
 */
export function figsearch(text: any, limit?: any): any[][] {
  return answer("FIGSEARCH", [text, limit]);
}

/**
 * =AGREEMENTS("Belarus","Uzbekistan") lists agreements, meetings, openings and other events between them.
 * @customfunction AGREEMENTS
 * @param {any} [party] A country, region or body that took part; a country includes its own bodies.
 * @param {any} [second] Another one that took part as well.
 * @param {any} [from] From this period on, such as 2021 or "Mar 2021".
 * @param {any} [to] Up to this period.
 * @param {Kind} [kind] "agreement", "meeting", "forum", "exhibition", "programme", "opening", "registration", "shipment" or "plan".
 * @returns {any[][]} A table that spills: date, kind, title, parties, place, source.
 */
export function agreements(party?: any, second?: any, from?: any, to?: any, kind?: Kind): any[][] {
  return answer("AGREEMENTS", [party, second, from, to, kind]);
}

/**
 * =TWINTOWNS("Leningrad region") lists the twinned towns, districts and regions, with the years of their agreements.
 * @customfunction TWINTOWNS
 * @param {any} [place] A country, region, district or town; left out: all pairs.
 * @returns {any[][]} A table that spills: place, twin, years, source.
 */
export function twintowns(place?: any): any[][] {
  return answer("TWINTOWNS", [place]);
}

/**
 * =PREPARED("trade-partners") gives a whole prepared table, with headings and sources; =CODES("tables") lists them.
 * @customfunction PREPARED
 * @param {any} table The table's name, such as "trade-partners".
 * @returns {any[][]} The table, which spills.
 */
export function prepared(table: any): any[][] {
  return answer("PREPARED", [table]);
}

/**
 * =CODES("places") lists the names that functions know, for drop-down lists and data validation.
 * @customfunction CODES
 * @param {List} list "places", "countries", "regions", "organisations", "products", "indicators", "periods", "tables", "styles" and others.
 * @returns {any[][]} A column that spills.
 */
export function codes(list: List): any[][] {
  return answer("CODES", [list]);
}
