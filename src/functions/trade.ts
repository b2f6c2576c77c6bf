import { answer } from "./answer";

/**
 * What flows between two places.
 * @customenum {string}
 */
enum Flow {
  /** Exports plus imports. */
  turnover = "turnover",
  /** What the reporter sells. */
  exports = "exports",
  /** What the reporter buys. */
  imports = "imports",
  /** Exports minus imports. */
  balance = "balance",
}

/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata knows cells of any kind only as `any`. */

/**
 * =TURNOVER("Belarus","Uzbekistan",2020) gives > $280M: exports plus imports between two places, as a source states it.
 * @customfunction TURNOVER
 * @param {any[][]} reporter Whose trade: a country, region, union or organisation, in English, Russian or as a code. A range gives a block.
 * @param {any[][]} partner With whom; "World" for all. A range gives a block.
 * @param {any[][]} period 2020, "Q1 2021", "Jan-Feb 2021", a date (its month), "latest", "first" or "all". A range gives a block.
 * @param {any[][]} [product] Of what, such as "goods" or "food". Left out: the widest scope stated.
 * @param {any} [options] Such as "scale=mn; derive=yes; bound=low; status=target; unit=EUR; sign=no; plain=yes".
 * @returns {any[][]} The number, with its source on its card.
 */
export function turnover(
  reporter: any[][],
  partner: any[][],
  period: any[][],
  product?: any[][],
  options?: any,
): any[][] {
  return answer("TURNOVER", [reporter, partner, period, product, options]);
}

/**
 * =EXPORTS("Belarus","Azerbaijan",2020,"food") gives $30.4M: what the reporter sells to the partner.
 * @customfunction EXPORTS
 * @param {any[][]} reporter Who sells: a country, region, union or organisation, in English, Russian or as a code. A range gives a block.
 * @param {any[][]} partner Who buys; "World" for all. A range gives a block.
 * @param {any[][]} period 2020, "Q1 2021", "Jan-Feb 2021", a date (its month), "latest", "first" or "all". A range gives a block.
 * @param {any[][]} [product] Of what, such as "goods" or "food". Left out: the widest scope stated.
 * @param {any} [options] Such as "scale=mn; derive=yes; bound=low; status=target; unit=EUR; sign=no; plain=yes".
 * @returns {any[][]} The number, with its source on its card.
 */
export function exportsOf(
  reporter: any[][],
  partner: any[][],
  period: any[][],
  product?: any[][],
  options?: any,
): any[][] {
  return answer("EXPORTS", [reporter, partner, period, product, options]);
}

/**
 * =IMPORTS("EAEU","Cuba",2019) gives $17.6M: what the reporter buys from the partner.
 * @customfunction IMPORTS
 * @param {any[][]} reporter Who buys: a country, region, union or organisation, in English, Russian or as a code. A range gives a block.
 * @param {any[][]} partner Who sells; "World" for all. A range gives a block.
 * @param {any[][]} period 2020, "Q1 2021", "Jan-Feb 2021", a date (its month), "latest", "first" or "all". A range gives a block.
 * @param {any[][]} [product] Of what, such as "goods" or "food". Left out: the widest scope stated.
 * @param {any} [options] Such as "scale=mn; derive=yes; bound=low; status=target; unit=EUR; sign=no; plain=yes".
 * @returns {any[][]} The number, with its source on its card.
 */
export function importsOf(
  reporter: any[][],
  partner: any[][],
  period: any[][],
  product?: any[][],
  options?: any,
): any[][] {
  return answer("IMPORTS", [reporter, partner, period, product, options]);
}

/**
 * =TRADEBALANCE("Belarus","Tajikistan",2020) gives $107.5M: exports minus imports; negative when imports are larger.
 * @customfunction TRADEBALANCE
 * @param {any[][]} reporter Whose balance: a country, region, union or organisation, in English, Russian or as a code. A range gives a block.
 * @param {any[][]} partner With whom; "World" for all. A range gives a block.
 * @param {any[][]} period 2020, "Q1 2021", "Jan-Feb 2021", a date (its month), "latest", "first" or "all". A range gives a block.
 * @param {any[][]} [product] Of what, such as "goods" or "food". Left out: the widest scope stated.
 * @param {any} [options] Such as "scale=mn; derive=yes; bound=low; status=target; unit=EUR; sign=no; plain=yes".
 * @returns {any[][]} The number, with its source on its card.
 */
export function tradebalance(
  reporter: any[][],
  partner: any[][],
  period: any[][],
  product?: any[][],
  options?: any,
): any[][] {
  return answer("TRADEBALANCE", [reporter, partner, period, product, options]);
}

/**
 * =TRADEGROWTH("turnover","Belarus","Uzbekistan",2020) gives 17%: the change against the year before, as a fraction.
 * @customfunction TRADEGROWTH
 * @param {Flow} flow "turnover", "exports", "imports" or "balance".
 * @param {any[][]} reporter Whose trade: a country, region, union or organisation, in English, Russian or as a code. A range gives a block.
 * @param {any[][]} partner With whom; "World" for all. A range gives a block.
 * @param {any[][]} period 2020, "Q1 2021", "Jan-Feb 2021", a date (its month), "latest", "first" or "all". A range gives a block.
 * @param {any[][]} [product] Of what, such as "goods" or "food". Left out: the widest scope stated.
 * @param {any} [options] Such as "base=2016; derive=yes; bound=low; status=target; sign=no; plain=yes".
 * @returns {any[][]} The change as a fraction, shown as percent, with its source on its card.
 */
export function tradegrowth(
  flow: Flow,
  reporter: any[][],
  partner: any[][],
  period: any[][],
  product?: any[][],
  options?: any,
): any[][] {
  return answer("TRADEGROWTH", [flow, reporter, partner, period, product, options]);
}
