import type { Input } from "./input";

/** A call with literal arguments, as a formula's text has it; `undefined` in place of an argument left out. */
export interface FormulaCall {
  name: string;
  inputs: Input[];
}

/** Excel takes no longer one. */
export const LONGEST_FORMULA = 8_192;

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(TRUE|FALSE)\b|([,;])|(\)))/giy;

/**
 * Reads `=TURNOVER("Belarus","Uzbekistan",2020)`, also with a prefix and with semicolons, as Excel's FORMULATEXT gives
 * it. `undefined` when it is not one call, or an argument is not a literal.
 */
export function readFormula(text: string): FormulaCall | undefined {
  if (text.length > LONGEST_FORMULA) return undefined;
  const head = /^\s*(?:=\s*)?@?(?:_xldudf_)?(?:[A-Z]+[._])?([A-Z]+)\s*\(/i.exec(text);
  if (!head) return undefined;
  const inputs: Input[] = [];
  let current: Input = null;
  TOKEN.lastIndex = head[0].length;
  for (;;) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, quoted, number, truth, separator, end] = match;
    if (quoted !== undefined) current = quoted.replaceAll('""', '"');
    else if (number !== undefined) current = Number(number);
    else if (truth !== undefined) current = truth.toUpperCase() === "TRUE";
    else {
      if (separator !== undefined || inputs.length > 0 || current !== null) inputs.push(current);
      current = null;
    }
    if (end !== undefined)
      return text.slice(TOKEN.lastIndex).trim() === ""
        ? { name: (head[1] ?? "").toUpperCase(), inputs }
        : undefined;
  }
}

/** "=TURNOVER(…)", also without its sign: no name and no id has brackets. */
export const isFormulaText = (input: Input): input is string =>
  typeof input === "string" && /^\s*=|\(/.test(input);
