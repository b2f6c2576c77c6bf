import { normalizePeriod } from "../periods/period";
import type { Figure, Unit } from "../record";

type Stated = Pick<Figure, "id" | "period" | "measure" | "value" | "unit" | "qualifier"> &
  Partial<Pick<Figure, "basePeriod" | "high" | "correction">> & { denominator?: unknown };

const RELATIVE: ReadonlySet<string> = new Set(["growth", "index", "ratio", "change"]);

const UNIT_KINDS = new Map<string, Unit["kind"]>([
  ["growth", "percent"],
  ["index", "percent"],
  ["share", "percent"],
  ["ratio", "times"],
  ["rank", "rank"],
]);

/** What contradicts itself in a figure, in English for those who record it; `kindOf` says of what kind a unit is. */
export function* flawsOfFigure(
  figure: Stated,
  kindOf: (unit: string) => Unit["kind"] | undefined,
): Generator<string> {
  const { period, basePeriod, measure, unit, high, value } = figure;
  for (const text of [period, basePeriod]) {
    if (text === undefined) continue;
    const written = normalizePeriod(text);
    if (written === undefined) yield `"${text}" is no period`;
    else if (written !== text) yield `write the period "${text}" as "${written}"`;
  }
  const isRelative = RELATIVE.has(measure);
  if (isRelative && !basePeriod) yield `a ${measure} needs a basePeriod`;
  if (!isRelative && basePeriod) yield `a ${measure} has no basePeriod`;
  const wanted = UNIT_KINDS.get(measure);
  if (wanted && kindOf(unit) !== wanted) yield `a ${measure} is in ${wanted.toUpperCase()}, not in ${unit}`;
  if ((measure === "share") !== (figure.denominator !== undefined))
    yield "a share, and only a share, has a denominator";
  if ((figure.qualifier === "between") !== (high !== undefined)) yield "high goes with the qualifier between";
  if (high !== undefined && high <= value) yield `high ${high} is not over ${value}`;
  if (figure.correction === figure.id) yield "correction names the figure itself";
}
