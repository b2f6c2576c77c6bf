import * as z from "zod/mini";
import { isOnSheet } from "../../formula/area";

const whole = z.int().check(z.nonnegative());
const size = z.int().check(z.positive());

export const areaSchema = z
  .object({ row: whole, column: whole, rows: size, columns: size })
  .check(z.refine(isOnSheet));

/** What a cell holds. */
export const contentSchema = z.union([z.string(), z.number(), z.boolean()]);
export const contentsSchema = z.array(z.array(contentSchema));
export const formatsSchema = z.array(z.array(z.string()));
