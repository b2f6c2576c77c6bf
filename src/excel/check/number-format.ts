import { judge, type Check } from "./check";
import { readAll, writeAll } from "./read-cells";
import { SOURCES } from "./sources";

/** A number brings its format along: `> $280M`, not 280000000. */
export const numberFormat: Check = {
  id: "number-format",
  evidence: SOURCES.numberFormats,
  needs: [["CustomFunctionsRuntime", "1.4"]],
  writes: ({ formula }) => [[formula]],
  perform: async (room) => {
    await writeAll(room);
    const { values, text } = await readAll(room);
    const [value, shown] = [values[0]?.[0], text[0]?.[0] ?? ""];
    return judge(typeof value === "number" && shown !== String(value), shown);
  },
};
