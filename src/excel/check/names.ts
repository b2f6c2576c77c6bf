import { judge, type Check, type CheckRequest } from "./check";
import { readAll, writeAll } from "./read-cells";
import { SOURCES } from "./sources";

/** The prefix of the manifest for Excels that take no bare names. */
const PREFIX = "SB";

/** Whether functions are known by the names that the pane writes; the other form shows which manifest is loaded. */
export const names: Check = {
  id: "names",
  evidence: SOURCES.names,
  writes: (request) => [[request.formula, otherForm(request)]],
  perform: async (room) => {
    await writeAll(room);
    const { values, formulas } = await readAll(room);
    const [written = []] = formulas;
    const seen = (values[0] ?? []).map((value, at) => `${nameIn(written[at])} → ${String(value)}`);
    const isKept = written[0] === room.request.formula;
    return judge(isKept && typeof values[0]?.[0] === "number", seen.join("; "));
  },
};

const otherForm = ({ formula, prefix }: CheckRequest): string =>
  prefix === "" ? formula.replace("=", `=${PREFIX}.`) : formula.replace(`${prefix}.`, "");

/** `=@SB.TURNOVER("Belarus",…)` → `@SB.TURNOVER`: what Excel has made of the name is told too. */
const nameIn = (formula: unknown): string => /^=([^("]*)/.exec(String(formula))?.[1] ?? "";
