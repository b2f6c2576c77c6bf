import { callFunction, quote } from "./asked-function";
import { judge, type Check } from "./check";
import { isError, readAll, writeAll } from "./read-cells";
import { SOURCES } from "./sources";

/** A block with a number above an error shows both. */
export const errorInBlock: Check = {
  id: "error-in-block",
  evidence: SOURCES.blocks,
  writes: (request) => [[callFunction(request, quote(request.functions.asks.block), '"-"', "2020")]],
  perform: async (room) => {
    await writeAll(room);
    const { values } = await readAll(room, 2);
    const [number, error] = values.flat();
    return judge(typeof number === "number" && isError(error), values.flat().map(String).join(", "));
  },
};
