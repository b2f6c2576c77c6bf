/**
 * What Excel's formula bar would take or mend: semicolons between arguments, as most of Europe writes them, a space
 * before a bracket, no sign at the start. Texts in quotes and array constants stay as they are.
 */
export function tidyFormula(formula: string): string {
  const text = formula.trim();
  const parts = (text.startsWith("=") ? text : `=${text}`).split(/("(?:[^"]|"")*"|\{[^{}]*\})/);
  return parts.map((part, i) => (i % 2 ? part : tidyPart(part))).join("");
}

const tidyPart = (part: string) => part.replace(/([A-Za-z])\s+\(/g, "$1(").replaceAll(";", ",");
