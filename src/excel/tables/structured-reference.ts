/** Letters and digits alone need no brackets of their own. */
const IS_PLAIN = /^\p{L}[\p{L}\d_]*$/u;

/** A column's name with an apostrophe before each character that means something in a reference. */
const escapeName = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** The cell of the same row in a column: `[@Partner]`, `[@[Turnover, growth]]`, `[@[Price '[USD']]]`. */
export const thisRow = (column: string): string =>
  IS_PLAIN.test(column) ? `[@${column}]` : `[@[${escapeName(column)}]]`;
