import type { Edition } from "../edition/edition";
import type { Answer } from "../figures/answer";
import type { Result } from "../question/result";

type Name = string | number;

/** So many answers at most; then all are dropped, and filling begins anew. */
const MOST = 50_000;

/**
 * Answers by the names in which they were asked for: a sheet asks the same again at every recalculation. A map in a map
 * in a map, since to join the names to one key would take longer than the three lookups.
 */
class AnswerCache {
  private readonly byReporter = new Map<Name, Map<Name, Map<Name, Result<Answer>>>>();
  private count = 0;

  get(reporter: Name, partner: Name, period: Name): Result<Answer> | undefined {
    return this.byReporter.get(reporter)?.get(partner)?.get(period);
  }

  set(reporter: Name, partner: Name, period: Name, answer: Result<Answer>): void {
    if (this.count >= MOST) this.clear();
    const byPartner = orNew(this.byReporter, reporter, newMap<Map<Name, Result<Answer>>>);
    orNew(byPartner, partner, newMap<Result<Answer>>).set(period, answer);
    this.count += 1;
  }

  private clear(): void {
    this.byReporter.clear();
    this.count = 0;
  }
}

const newMap = <V>() => new Map<Name, V>();

const caches = new WeakMap<Edition, Map<string, AnswerCache>>();

/** The answers that a function, by its name, has given from an edition. */
export function answerCache(edition: Edition, by: string): AnswerCache {
  const cached = caches.get(edition)?.get(by);
  if (cached) return cached;
  const ofEdition = caches.get(edition) ?? new Map<string, AnswerCache>();
  caches.set(edition, ofEdition);
  return orNew(ofEdition, by, () => new AnswerCache());
}

function orNew<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const cached = map.get(key);
  if (cached !== undefined) return cached;
  const created = create();
  map.set(key, created);
  return created;
}
