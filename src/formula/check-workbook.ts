import type { CallContext, ShownNumber } from "../core/show/cell";
import { cellValue, unitOf } from "../core/show/number-format";
import { groupBy } from "../core/figures/group-by";
import { contradictionsOf } from "../core/lists/contradictions-of";
import { parseAddress } from "./address";
import { endRow } from "./area";
import { errorIn, numbersIn, workOut, type References, type WorkedOut } from "./work-out";

export const FINDINGS = ["error", "currencies", "scales", "targets", "contradicted", "derived"] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Something in the workbook that its reader should know, and where. */
export interface Finding {
  kind: FindingKind;
  /** The first is where to jump. */
  addresses: string[];
  /** What stands beside each other: currencies, scales; or the words of an error. */
  details: string[];
}

/** A formula of the workbook, and what it reads. */
interface CheckedFormula {
  address: string;
  formula: string;
  references: References;
}

interface Checked {
  cell: CheckedFormula;
  out: WorkedOut;
  numbers: ShownNumber[];
}

/** Numbers that do not belong together, that nobody states, or that others contradict; formulas that have no answer. */
export function checkWorkbook(context: CallContext, cells: readonly CheckedFormula[]): Finding[] {
  const checked = cells.map((cell): Checked => {
    const out = workOut(cell.formula, context, cell.references);
    return { cell, out, numbers: numbersIn(out) };
  });
  const found = [
    ...checked.flatMap(errorFinding),
    ...columnsOf(checked).flatMap((column) => columnFindings(context, column)),
    ...checked.flatMap((one) => numberFindings(context, one)),
  ];
  return found.sort((a, b) => FINDINGS.indexOf(a.kind) - FINDINGS.indexOf(b.kind));
}

function errorFinding({ cell, out }: Checked): Finding[] {
  const error = errorIn(out);
  return error ? [{ kind: "error", addresses: [cell.address], details: [error.message || error.error] }] : [];
}

/** Cells below each other, which a reader takes as one column of numbers; a gap of one row does not part them. */
function columnsOf(checked: readonly Checked[]): Checked[][] {
  const placed = checked.flatMap((one) => {
    const place = parseAddress(one.cell.address);
    return place ? [{ one, ...place }] : [];
  });
  const columns = groupBy(placed, ({ sheet, area }) => `${sheet ?? ""}!${area.column}`);
  return [...columns.values()].flatMap((column) => {
    const sorted = column.sort((a, b) => a.area.row - b.area.row);
    const runs: (typeof sorted)[] = [];
    for (const entry of sorted) {
      const last = runs.at(-1);
      const before = last?.at(-1);
      if (last && before && entry.area.row - endRow(before.area) <= 1) last.push(entry);
      else runs.push([entry]);
    }
    return runs.map((run) => run.map(({ one }) => one));
  });
}

function columnFindings(context: CallContext, column: readonly Checked[]): Finding[] {
  const money = column.flatMap(({ cell, numbers }) =>
    numbers
      .filter(({ answer }) => unitOf(context.edition, answer).kind === "currency")
      .map((shown) => ({ address: cell.address, unit: shown.answer.unit, scale: scaleOf(context, shown) })),
  );
  const wanted = column.filter(({ numbers }) => numbers.some(({ answer }) => isWanted(answer.status)));
  const happened = column.filter(({ numbers }) => numbers.some(({ answer }) => !isWanted(answer.status)));
  const isMixed = wanted.length > 0 && happened.length > 0;
  return [
    ...mixed("currencies", money, ({ unit }) => unit),
    ...mixed("scales", money, ({ scale }) => scale),
    ...(isMixed
      ? [{ kind: "targets" as const, addresses: wanted.map(({ cell }) => cell.address), details: [] }]
      : []),
  ];
}

type Money = { address: string; unit: string; scale: string };

/** The odd ones out: what most of the column has is taken as meant. */
function mixed(
  kind: "currencies" | "scales",
  money: readonly Money[],
  keyOf: (one: Money) => string,
): Finding[] {
  const groups = [...groupBy(money, keyOf)].sort(([, a], [, b]) => b.length - a.length);
  if (groups.length < 2) return [];
  const odd = groups.slice(1).flatMap(([, list]) => list.map(({ address }) => address));
  return [{ kind, addresses: [...new Set(odd)], details: groups.map(([key]) => key) }];
}

/** 1, 1000, 1000000: by what the cell's number has been divided. */
function scaleOf({ edition }: CallContext, { number, answer }: ShownNumber): string {
  const whole = cellValue(answer.value, unitOf(edition, answer));
  return number === 0 || whole === 0 ? "1" : String(10 ** Math.round(Math.log10(Math.abs(whole / number))));
}

const isWanted = (status: string) => status === "target" || status === "plan";

function numberFindings({ edition }: CallContext, { cell, numbers }: Checked): Finding[] {
  const isDerived = numbers.some(({ answer }) => answer.steps);
  const isContradicted = numbers.some(({ answer }) =>
    answer.figures.some((figure) => contradictionsOf(edition, figure).length > 0),
  );
  const addresses = [cell.address];
  return [
    ...(isContradicted ? [{ kind: "contradicted" as const, addresses, details: [] }] : []),
    ...(isDerived ? [{ kind: "derived" as const, addresses, details: [] }] : []),
  ];
}
