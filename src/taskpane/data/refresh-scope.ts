import { commonArea } from "../../formula/area";
import { parseAddress, type Address } from "../../formula/address";

export const SCOPES = ["workbook", "sheet", "selection"] as const;
export type ScopeName = (typeof SCOPES)[number];

/** For which part of the workbook an edition is looked at, and taken over. */
export interface Scope {
  name: ScopeName;
  /** The selection when it was chosen; none for the workbook. */
  at?: Address;
}

export const WHOLE: Scope = { name: "workbook" };

/** Whether cells at an address belong to it. */
export function isInScope({ name, at }: Scope, address: string): boolean {
  if (name === "workbook" || !at) return true;
  const other = parseAddress(address);
  if (!other || other.sheet !== at.sheet) return false;
  return name === "sheet" || commonArea(other.area, at.area) !== undefined;
}

/** The sheets whose formulas are worked out anew; none where it is all of them. */
export const sheetsOf = ({ at }: Scope): string[] | undefined =>
  at?.sheet === undefined ? undefined : [at.sheet];
