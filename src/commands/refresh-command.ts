import { oneAtATime } from "../excel/one-at-a-time";
import type { Outcome } from "../excel/outcome";
import { refreshTables } from "../excel/operations/refresh-tables";
import { refreshRequest } from "../excel/refresh-request";
import type { RefreshReport } from "../excel/workbook";
import { readCommandContext } from "./command-context";

/** Brings formulas and tables up to the edition in use. A newer one is looked for, and shown before it is taken, in the pane. */
export const refreshCommand = (): Promise<Outcome<RefreshReport[]>> =>
  oneAtATime(async () => {
    const { prefix } = await readCommandContext();
    return refreshTables(await refreshRequest({ prefix, recalculates: true }));
  });
