import { callFunction, quote, readArguments, untold } from "./asked-function";
import { judge, type Check } from "./check";
import { SOURCES } from "./sources";

const KNOWN: unknown[] = [0, null, ""];

/** What a blank cell arrives as, alone and in a range. Functions take 0, null and "" for blank. */
export const blankArgument: Check = {
  id: "blank-argument",
  evidence: SOURCES.blanks,
  writes: (request, row) => [
    [callFunction(request, quote(request.functions.asks.arguments), `E${row}`, `E${row}:F${row}`)],
  ],
  perform: async (room) => {
    const read = await readArguments(room);
    if ("told" in read) return untold(read.told);
    const [partner, period] = read.given;
    const arrived = [partner, period].flat(2);
    const seen = [...new Set(arrived.map((value) => JSON.stringify(value)))].join(", ");
    return judge(
      arrived.every((value) => KNOWN.includes(value)),
      seen,
    );
  },
};
