import { lookUp } from "../look-up";
import type { Figure } from "../record";
import { QUALIFIER_SIGNS } from "./labels";

const TURNED: Record<string, string> = { ">": "<", "≥": "≤", "<": ">", "≤": "≥" };

/** What a sign becomes below nought. */
export const turned = (sign: string): string => lookUp(TURNED, sign) ?? sign;

/** The sign that goes before a value. "More than" speaks of size: a fall of more than 60 % is below −60. */
export function signOf({
  qualifier,
  value,
  coverage,
}: Pick<Figure, "qualifier" | "value" | "coverage">): string {
  if (coverage === "part") return "≥";
  const sign = QUALIFIER_SIGNS[qualifier];
  return value < 0 ? turned(sign) : sign;
}
