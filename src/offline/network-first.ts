/**
 * What the network answers; where it does not, not in time, or only with trouble of its own, what was kept, if anything
 * was.
 */
export async function networkFirst(
  ask: () => Promise<Response>,
  patience: number,
  findKept: () => Promise<Response | undefined>,
): Promise<Response> {
  const coming = ask();
  const answer = await Promise.race([coming.catch(() => undefined), wait(patience)]);
  if (answer && answer.status < 500) return answer;
  return (await findKept()) ?? coming;
}

const wait = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined));
