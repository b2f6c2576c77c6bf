import type { DatasetFlaw } from "./refresh-problem";

/** More than a place can have around it: what walks up from a part to the whole may rely on it. */
const MOST_STEPS = 30;

/** Items that lead to themselves, or up a ladder without end, by what each names as the next. */
export function* findCircles<T extends { id: string }>(
  list: string,
  items: readonly T[],
  nextOf: (item: T) => string | undefined,
): Generator<DatasetFlaw> {
  const next = new Map(items.map((item) => [item.id, nextOf(item)]));
  for (const [at, { id }] of items.entries()) {
    let steps = 0;
    let on = next.get(id);
    while (on !== undefined && on !== id && steps <= MOST_STEPS) {
      on = next.get(on);
      steps += 1;
    }
    if (on !== undefined) yield { kind: "circle", where: `${list}.${at}`, what: id };
  }
}
