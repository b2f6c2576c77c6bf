/** One request after another, for work that is too large for one; each slice is a request, not each cell. */
export async function oneByOne<T, R>(
  slices: readonly T[],
  request: (slice: T, at: number) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  for (const [at, slice] of slices.entries()) answers.push(await request(slice, at));
  return answers;
}
