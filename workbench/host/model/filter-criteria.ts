import type { CellResult } from "../store/cell";
import { lookUp } from "../../../src/core/look-up";

/** What `Excel.FilterCriteria` says about one column. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** Whether a row stays in sight. */
export function passes(result: CellResult, text: string, criteria: FilterCriteria): boolean {
  if (criteria.filterOn === "Values") return (criteria.values ?? []).some((value) => String(value) === text);
  const first = compares(result, criteria.criterion1);
  if (criteria.criterion2 === undefined) return first;
  const second = compares(result, criteria.criterion2);
  return criteria.operator === "Or" ? first || second : first && second;
}

const COMPARISONS: Record<string, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};

/** ">=280", "=Kazakhstan"; without a sign it means equal. */
function compares({ value }: CellResult, criterion = ""): boolean {
  const [, sign = "=", operand = ""] = /^(<>|>=|<=|[<>=])?(.*)$/s.exec(criterion) ?? [];
  const test = lookUp(COMPARISONS, sign === "" ? "=" : sign);
  const order =
    typeof value === "number"
      ? value - Number(operand)
      : String(value).toLowerCase().localeCompare(operand.toLowerCase());
  return test?.(order) ?? false;
}
