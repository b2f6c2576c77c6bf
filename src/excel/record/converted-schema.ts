import * as z from "zod/mini";
import { areaSchema, formatsSchema } from "./cell-schema";

/** Cells in which values stand in place of a formula. */
export const convertedSchema = z.object({
  sheet: z.string(),
  area: areaSchema,
  formula: z.string(),
  /** The formula as a table's column has it, wherever the row has gone: `[@Partner]` for `$B6`. */
  inTable: z.optional(z.string()),
  /** Number formats before, where they were changed. */
  formats: z.optional(formatsSchema),
  fingerprint: z.string(),
  /** Excel's id of the comment with the citation: it moves with the cell. */
  comment: z.optional(z.string()),
  citation: z.optional(z.string()),
});

export type ConvertedRecord = z.infer<typeof convertedSchema>;
