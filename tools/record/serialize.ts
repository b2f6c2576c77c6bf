import type { Dataset } from "../../src/core/record";

/** JSON with an item a line, so that a change of the record shows as a change of its line. */
export function serialize(dataset: Dataset): string {
  const parts = Object.entries(dataset).map(([key, value]: [string, unknown]) => {
    const items = Array.isArray(value) && value.map((item) => JSON.stringify(item));
    return `${JSON.stringify(key)}: ${items ? `[\n${items.join(",\n")}\n]` : JSON.stringify(value)}`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}
