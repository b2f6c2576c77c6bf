import { judge, type Check } from "./check";
import { isError } from "./read-cells";
import { SOURCES } from "./sources";
import { addTable, readColumn, writeColumn, writeFrame } from "./table";

/** Functions answer with rows of cells; where it is one cell it may stand in a table, in which nothing spills. */
export const oneCellInTable: Check = {
  id: "one-cell-in-table",
  evidence: SOURCES.arrays,
  writes: ({ formula }) => [
    ["Row", "Answer"],
    ["1", formula],
  ],
  perform: async (room) => {
    await writeFrame(room);
    await addTable(room);
    await writeColumn(room);
    const [[value] = []] = (await readColumn(room)).values;
    return judge(value !== "" && !isError(value), String(value));
  },
};
