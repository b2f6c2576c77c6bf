import type { Dataset, Figure } from "../record";

/** What a newer edition changes: figures that are new, that say something else, and that are gone. */
export interface EditionDifference {
  added: Figure[];
  revised: { before: Figure; after: Figure }[];
  withdrawn: Figure[];
}

export function compareEditions(before: Dataset, after: Dataset): EditionDifference {
  const old = new Map(before.figures.map((figure) => [figure.id, figure]));
  const ids = new Set(after.figures.map(({ id }) => id));
  return {
    added: after.figures.filter(({ id }) => !old.has(id)),
    revised: after.figures.flatMap((figure) => {
      const earlier = old.get(figure.id);
      return earlier && saysOtherwise(earlier, figure) ? [{ before: earlier, after: figure }] : [];
    }),
    withdrawn: before.figures.filter(({ id }) => !ids.has(id)),
  };
}

/** A figure is revised when what it says changes, not when a note or the place of its mention does. */
function saysOtherwise(a: Figure, b: Figure): boolean {
  const said = ({ note: _note, sources: _sources, ...figure }: Figure) =>
    JSON.stringify(Object.entries(figure).sort());
  return said(a) !== said(b);
}
