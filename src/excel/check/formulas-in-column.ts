import { judge, type Check, type CheckRoom, type Tried } from "./check";
import { SOURCES } from "./sources";
import { addTable, readColumn, writeColumn, writeFrame } from "./table";

/** Each row has a formula of its own. */
const ROWS = [
  ["Row", "Formula"],
  ["1", "=1+1"],
  ["2", "=2*2"],
  ["3", "=3-3"],
  ["4", "=4/4"],
];

/** A table's column keeps the different formulas that are written into it: Excel may fill it with one of them. */
export const formulasInColumn: Check = {
  id: "formulas-in-column",
  evidence: SOURCES.columns,
  writes: () => ROWS,
  perform: async (room) => {
    await writeFrame(room);
    await addTable(room);
    await writeColumn(room);
    return compare(room);
  },
};

/** The same formulas, written before there is a table. */
export const formulasBeforeTable: Check = {
  id: "formulas-before-table",
  evidence: SOURCES.columns,
  writes: () => ROWS,
  perform: async (room) => {
    await writeFrame(room);
    await writeColumn(room);
    await addTable(room);
    return compare(room);
  },
};

async function compare(room: CheckRoom): Promise<Tried> {
  const written = room.cells.slice(1).map((line) => line[1]);
  const read = (await readColumn(room)).formulas.flat();
  return judge(
    read.every((formula, at) => formula === written[at]),
    read.map(String).join(", "),
  );
}
