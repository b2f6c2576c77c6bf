import { CARD_SETS } from "./cards";
import { judge, type Check } from "./check";
import { isError, readAll, writeAll } from "./read-cells";
import { SOURCES } from "./sources";

/** What a number's card says can be asked for in a formula: `=A1.Source`. */
export const cardProperties: Check = {
  id: "card-properties",
  evidence: SOURCES.addedProperties,
  needs: CARD_SETS,
  writes: ({ formula }, row) => [[formula, `=A${row}.Source`]],
  perform: async (room) => {
    // The number first, so that no more than the property is waited for.
    const first = { ...room, cells: [[room.request.formula]] };
    await writeAll(first);
    await readAll(first);
    await writeAll({ ...room, cells: [["", room.cells[0]?.[1] ?? ""]] });
    const [, source] = (await readAll(room)).values[0] ?? [];
    return judge(typeof source === "string" && source !== "" && !isError(source), String(source));
  },
};
