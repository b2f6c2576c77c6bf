import { formatAddress } from "../cells/address";
import { isOnSheet } from "../cells/area";
import { done, refuse, type Outcome } from "../outcome";
import { checkWritable, type Writable } from "./check-writable";
import { findFreePlace } from "./free-place";
import { findObstacle } from "./obstacles";
import type { Place } from "./place";

/** Whether a block can be written without a loss: every cell is empty, and none is locked. */
export async function checkTarget(
  context: Excel.RequestContext,
  place: Place,
  options?: { mayBeInTable: boolean },
): Promise<Outcome<Writable>> {
  if (!isOnSheet(place.area)) return refuseTaken(context, place, formatCorner(place));
  const writable = await checkWritable(context, place);
  if (writable.refusal) return refuse(writable.refusal);
  const obstacle = await findObstacle(context, place, options);
  if (obstacle) return refuseTaken(context, place, formatAddress(obstacle, place.sheetName));
  return done(writable);
}

async function refuseTaken<T>(
  context: Excel.RequestContext,
  place: Place,
  address: string,
): Promise<Outcome<T>> {
  return refuse({ code: "not-empty", address, free: await findFreePlace(context, place) });
}

const formatCorner = ({ area, sheetName }: Place) =>
  formatAddress({ ...area, rows: 1, columns: 1 }, sheetName);
