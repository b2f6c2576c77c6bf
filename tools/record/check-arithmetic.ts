import { stated } from "../../src/core/figures/answer";
import { roundedBoundsOf, type Interval } from "../../src/core/figures/bounds";
import { contradictionsAround } from "../../src/core/derive/derive";
import { openEdition, type Edition } from "../../src/core/edition/edition";
import type { Dataset, Figure } from "../../src/core/record";
import type { Finding } from "./finding";

/**
 * Holds the figures against each other: identities of trade, growth against both levels, shares against part and
 * whole, parts against wholes. What the documents themselves have wrong is named in `docs/data-notes.md` (by the
 * figure's id); anything else is a finding.
 */
export function checkArithmetic(dataset: Dataset, notes: string): Finding[] {
  const edition = openEdition(dataset);
  const figures = dataset.figures.filter(({ correction }) => correction === undefined);
  const problems = figures.flatMap((figure) => [
    ...againstOthers(edition, figure),
    ...againstWholes(edition, figure, figures),
  ]);
  return problems
    .filter(({ ids }) => !ids.some((id) => notes.includes(`\`${id}\``)))
    .map(({ figure, message }) => ({
      file: `data/articles/${figure.sources[0]?.article}/figures.csv`,
      message: `${figure.id}: ${message}`,
    }));
}

interface Problem {
  figure: Figure;
  ids: string[];
  message: string;
}

/** What is stated must leave room for all that follows from the rest. */
function againstOthers(edition: Edition, figure: Figure): Problem[] {
  return contradictionsAround(edition, stated(figure, [])).map(({ figures }) => {
    const ids = figures.map(({ id }) => id);
    const others = ids.filter((id) => id !== figure.id).join(", ");
    return { figure, ids, message: `${figure.value} does not agree with ${others}` };
  });
}

/** A country's part of the world's, food's part of goods', a zone's part of its region's. */
function againstWholes(edition: Edition, part: Figure, figures: readonly Figure[]): Problem[] {
  if (
    part.measure !== "level" ||
    !edition.indicators.get(part.indicator)?.flow ||
    part.indicator === "balance"
  )
    return [];
  return figures
    .filter((whole) => whole !== part && isWholeOf(edition, whole, part))
    .filter((whole) => roundedBoundsOf(whole).high < lowOf(part))
    .map((whole) => ({
      figure: part,
      ids: [part.id, whole.id],
      message: `${part.value} is more than the whole, ${whole.id} ${whole.value}`,
    }));
}

const lowOf = (figure: Figure): Interval["low"] => roundedBoundsOf(figure).low;

function isWholeOf(edition: Edition, whole: Figure, part: Figure): boolean {
  const isAlike =
    whole.measure === "level" &&
    whole.indicator === part.indicator &&
    whole.period === part.period &&
    whole.unit === part.unit &&
    (whole.status === "target" || whole.status === "plan") ===
      (part.status === "target" || part.status === "plan");
  const isWider = whole.partner !== part.partner || whole.product !== part.product;
  if (!isAlike || !isWider) return false;
  const { entities, products } = edition;
  const isWithin = (
    index: typeof entities | typeof products,
    inner: string | undefined,
    outer: string | undefined,
  ): boolean => inner === outer || (inner !== undefined && isWithin(index, index.get(inner)?.parent, outer));
  const isPartner = whole.partner === "WLD" || isWithin(entities, part.partner, whole.partner);
  return whole.entity === part.entity && isPartner && isWithin(products, part.product, whole.product);
}
