import type { Refusal } from "./outcome";

/** What was thrown, as a refusal: a part of the add-in that did not come, else the words of whoever threw it. */
export function failureOf(error: unknown): Refusal {
  if (isNotLoaded(error)) return { code: "not-loaded" };
  return { code: "failed", message: error instanceof Error ? error.message : String(error) };
}

/** The bundler's own error for code that could not be fetched. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && error.name === "ChunkLoadError";
