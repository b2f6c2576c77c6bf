import { formatAddress } from "../../formula/address";
import { isOnSheet, type Area } from "../../formula/area";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { checkWritable, type Writable } from "./check-writable";
import { findFreePlace } from "./free-place";
import { findObstacle } from "./obstacles";
import type { Place } from "./place";

/** Whether a block can be written without a loss: every cell is empty, and none is locked. */
export async function checkDestination(
  context: Excel.RequestContext,
  place: Place,
  options?: { mayBeInTable: boolean },
): Promise<Outcome<Writable>> {
  if (!isOnSheet(place.area)) return refuseTaken(context, place);
  const writable = await checkWritable(context, place);
  if (writable.refusal) return fail(writable.refusal);
  const obstacle = await findObstacle(context, place, options);
  if (obstacle) return refuseTaken(context, place, obstacle);
  return ok(writable);
}

async function refuseTaken<T>(
  context: Excel.RequestContext,
  place: Place,
  obstacle?: Area,
): Promise<Outcome<T>> {
  const address = formatAddress(obstacle ?? { ...place.area, rows: 1, columns: 1 }, place.sheetName);
  return fail({ code: "not-empty", address, free: await findFreePlace(context, place, obstacle) });
}
