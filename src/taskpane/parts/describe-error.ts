/** All that a maintainer needs to find a mistake of ours. */
export function describeError(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return [what, navigator.userAgent].join("\n");
}
