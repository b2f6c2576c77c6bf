import { stated, type Answer } from "../figures/answer";
import { isRelative, restateChange, restatedId } from "../derive/changes";
import { deriveQuery } from "../derive/derive";
import { readDerivedId } from "../derive/derived-id";
import type { Edition } from "../edition/edition";
import { isOmitted, missing, readScalar, readSingle, type Input } from "../arguments/input";
import type { Figure } from "../record";
import { fail, ok, type Result } from "../question/result";

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
  const asked = readDerivedId(id);
  const derived = asked && deriveQuery(edition, asked.query, { statuses: asked.statuses });
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
  const shared = figures.figures.map((figure) => sharedLetters(figure.id, id));
  const most = shared.reduce((longest, count) => Math.max(longest, count), 0);
  const alike = figures.figures.filter((_, i) => most >= 6 && (shared[i] ?? 0) > most - 2);
  return alike.slice(0, 3).map((figure) => figure.id);
}

/** With how many letters both begin. */
function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
