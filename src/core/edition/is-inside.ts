import type { Edition } from "./edition";

/** Whether a place or body lies in a wider one, at whatever depth; it lies in itself. */
export function isInside(edition: Edition, id: string | undefined, wide: string): boolean {
  return id !== undefined && (id === wide || isInside(edition, edition.entities.get(id)?.parent, wide));
}
