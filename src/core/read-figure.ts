import { stated, type Answer } from "./answer";
import { isRelative, restateChange, restatedId } from "./derive/changes";
import { deriveGoal, goalOfId } from "./derive/derive";
import type { Edition } from "./edition";
import { isOmitted, missing, readScalar, readSingle, type Input } from "./input";
import { STATUSES, type Figure } from "./record";
import { fail, ok, type Result } from "./result";

/** The answer that a cell or an id speaks of: a cell with a Sourcebook number carries its figure's id. */
export function readFigure(edition: Edition, input: Input): Result<Answer> {
  const single = readSingle(input, "figure");
  if (!single.ok) return single;
  const id = idIn(single.value);
  if (id !== undefined) return answerOf(edition, id);
  if (isOmitted(single.value)) return fail(missing("figure"));
  const scalar = readScalar(single.value, "figure");
  if (!scalar.ok) return scalar;
  if (typeof scalar.value !== "string")
    return fail(scalar.value === undefined ? missing("figure") : { code: "plain-number" });
  return answerOf(edition, scalar.value.trim());
}

/** The `Id` property of a data type, in the forms in which hosts pass it. */
function idIn(input: Input): string | undefined {
  if (typeof input !== "object" || input === null || !("properties" in input)) return undefined;
  const properties = input.properties as Record<string, unknown> | undefined;
  const id = properties?.Id;
  const text = typeof id === "object" && id !== null ? (id as { basicValue?: unknown }).basicValue : id;
  return typeof text === "string" ? text : undefined;
}

function answerOf(edition: Edition, id: string): Result<Answer> {
  const figure = edition.figures.get(id);
  if (figure) return ok(stated(figure, besideOf(edition, figure)));
  const restated = restatedId(id);
  const said = restated && edition.figures.get(restated.figure);
  if (said && isRelative(said.measure))
    return ok(restateChange(stated(said, besideOf(edition, said)), said.measure, restated.to));
  const goal = goalOfId(id);
  const derived = goal && deriveGoal(edition, goal, STATUSES);
  return derived
    ? ok(derived)
    : fail({ code: "unknown", argument: "figure", text: id, nearest: nearestIds(edition, id) });
}

/** All that is stated of the same series and period. */
export function besideOf(
  edition: Edition,
  { indicator, measure, entity, partner, period }: Figure,
): readonly Figure[] {
  const key = {
    indicator: edition.indicators.position(indicator),
    measure,
    entity: edition.entities.position(entity),
    partner: edition.entities.position(partner),
  };
  return edition.figures.find(key, period);
}

/** Ids that begin as the unknown one does, as far as possible. */
function nearestIds({ figures }: Edition, id: string): string[] {
  for (let length = id.length; length >= 6; length -= 2) {
    const alike = figures.figures.filter((figure) => figure.id.startsWith(id.slice(0, length)));
    if (alike.length > 0) return alike.slice(0, 3).map((figure) => figure.id);
  }
  return [];
}
