import type { Edition } from "../../core/edition/edition";

/** How many figures and events speak of a place. */
export function countSpoken(
  { dataset, figures }: Edition,
  code: string,
): { figures: number; events: number } {
  const events = dataset.events.filter(({ parties, place }) => parties.includes(code) || place === code);
  const twinnings = dataset.twinnings.filter(({ a, b }) => a === code || b === code);
  const said = figures.of(code).filter(({ correction }) => correction === undefined);
  return { figures: said.length, events: events.length + twinnings.length };
}
