import type { CallContext } from "../../core/show/cell";
import { unitOf } from "../../core/show/number-format";
import type { Figure } from "../../core/record";

/** All digits and the unit's name, for tooltips and for those who listen: "280,000,000 US dollars". */
export function fullValue(
  { edition, language }: CallContext,
  { value, unit }: Pick<Figure, "value" | "unit">,
): string {
  const { kind, names } = unitOf(edition, { unit });
  const digits = new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", {
    maximumFractionDigits: 6,
  }).format(value);
  return kind === "number" ? digits : `${digits} ${names[language]}`;
}
