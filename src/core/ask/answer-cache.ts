import type { Answer } from "../figures/answer";
import type { Result } from "../question/result";

type Name = string | number;

/** So many answers are remembered at most; then all are forgotten, and remembering begins anew. */
const MOST = 50_000;

/** Answers by the names in which they were asked for: a sheet asks the same again at every recalculation. */
export class RememberedAnswers {
  private readonly byReporter = new Map<Name, Map<Name, Map<Name, Result<Answer>>>>();
  private count = 0;

  get(reporter: Name, partner: Name, period: Name): Result<Answer> | undefined {
    return this.byReporter.get(reporter)?.get(partner)?.get(period);
  }

  set(reporter: Name, partner: Name, period: Name, answer: Result<Answer>): void {
    if (this.count >= MOST) this.forget();
    const byPartner = orNew(this.byReporter, reporter);
    orNew(byPartner, partner).set(period, answer);
    this.count += 1;
  }

  private forget(): void {
    this.byReporter.clear();
    this.count = 0;
  }
}

function orNew<V>(map: Map<Name, Map<Name, V>>, key: Name): Map<Name, V> {
  const known = map.get(key);
  if (known) return known;
  const created = new Map<Name, V>();
  map.set(key, created);
  return created;
}
