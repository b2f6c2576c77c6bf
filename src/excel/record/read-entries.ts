import type { z } from "zod/mini";

/** Those of a list that are what they should be; the others are kept as they are, for whoever can mend them. */
export function readEntries<T>(list: unknown, schema: z.ZodMiniType<T>, aside: unknown[]): T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    aside.push(list);
    return [];
  }
  return list.flatMap((entry: unknown) => {
    const read = schema.safeParse(entry);
    if (read.success) return read.data;
    aside.push(entry);
    return [];
  });
}
