import { loosenIndex } from "../names/loose-reader";
import type { Edition } from "./edition";

/** Lets an edition read names that are none as they stand, and offer what was probably meant. */
export function loosenNames({ entities, indicators, products }: Edition): void {
  loosenIndex(entities);
  loosenIndex(indicators);
  loosenIndex(products);
}
