/** Titles of charts can be formulas, and no apostrophe hides there: a text that looks like one stands in quotation marks. */
export const chartText = (text: string): string => (/^\s*[=＝]/.test(text) ? `“${text}”` : text);
