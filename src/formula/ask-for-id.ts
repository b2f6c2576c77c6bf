import { describeFunction, type FunctionName } from "../core/question/functions";
import { findCalls, rewriteCall, withArgument, type WrittenCall } from "./edit-call";
import { hasSemicolons, tidyFormula } from "./tidy-formula";

/** Whether it answers with numbers that `CITE` can be asked about. */
const givesIds = (name: FunctionName) => describeFunction(name).options?.includes("id") === true;
const OPTION = "id=yes";

/**
 * The first call of a number in a formula, so that it answers the figure's id, which `CITE` takes wherever numbers carry
 * nothing: `=TURNOVER(A1,B1,2020)` → `TURNOVER(A1,B1,2020,,"id=yes")`. `undefined` where there is no such call.
 */
export function askForId(formula: string): string | undefined {
  const text = tidyFormula(formula);
  const call = findCalls(text).find(({ name }) => givesIds(name));
  if (!call) return undefined;
  const asked = rewriteCall(text, call, withOption(call));
  const end = asked.length - (text.length - call.end);
  return respell(asked.slice(call.start, end), hasSemicolons(formula));
}

function withOption(call: WrittenCall): string[] {
  const at = describeFunction(call.name).parameters.indexOf("options");
  const options = call.arguments[at] ?? "";
  return withArgument(call, at, joinOption(options));
}

/** To options that are written out, or that stand in a cell. */
function joinOption(options: string): string {
  if (options === "") return `"${OPTION}"`;
  return options.endsWith('"') && options.startsWith('"')
    ? `${options.slice(0, -1)}; ${OPTION}"`
    : `${options}&"; ${OPTION}"`;
}

/** With the separators that the formula had. */
const respell = (call: string, semicolons: boolean): string =>
  semicolons
    ? call
        .split(/("(?:[^"]|"")*")/)
        .map((part, i) => (i % 2 ? part : part.replaceAll(",", ";")))
        .join("")
    : call;
