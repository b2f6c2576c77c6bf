/** Texts in quotes and array constants. */
const KEPT = /("(?:[^"]|"")*"|\{[^{}]*\})/;

/**
 * What Excel's formula bar would take or mend: semicolons between arguments and commas in numbers, as most of Europe
 * writes them, a space before a bracket, no sign at the start. Texts in quotes and array constants stay as they are.
 */
export function tidyFormula(formula: string): string {
  const text = formula.trim();
  const semicolons = hasSemicolons(text);
  const parts = (text.startsWith("=") ? text : `=${text}`).split(KEPT);
  return parts.map((part, i) => (i % 2 ? part : tidyPart(part, semicolons))).join("");
}

/** Whether arguments are parted by semicolons. */
export const hasSemicolons = (formula: string): boolean =>
  formula.split(KEPT).some((part, i) => i % 2 === 0 && part.includes(";"));

function tidyPart(part: string, semicolons: boolean): string {
  const tidied = part.replace(/([A-Za-z])\s+\(/g, "$1(");
  return semicolons ? tidied.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",") : tidied;
}
