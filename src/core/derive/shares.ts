import type { Figure } from "../record";
import { divide, multiply, scale } from "./arithmetic";
import type { Query, Rule, Derivation } from "./query";

/** A part from its share and the denominator, the denominator from a part and its share, a share in the world's from both. */
export const shares: Rule = (query, edition) => {
  if (query.measure === "share") return shareOfWorld(query);
  if (query.measure !== "level") return [];
  const { figures } = edition;
  return figures
    .shares(query.period)
    .flatMap((share) => [...partFrom(share, query), ...denominatorFrom(share, query)]);
};

const asQuery = ({ indicator, measure, entity, partner, product, period, denominator }: Figure): Query => ({
  indicator,
  measure,
  entity,
  partner,
  product,
  period,
  denominator,
});

/** The level that a share is a part of: its own dimensions, one of them widened. */
function denominatorOf(share: Figure): Query {
  const part: Query = { ...asQuery(share), measure: "level", denominator: undefined };
  return share.denominator ? { ...part, [share.denominator.dimension]: share.denominator.code } : part;
}

const partOf = (share: Figure): Query => ({ ...asQuery(share), measure: "level", denominator: undefined });

function partFrom(share: Figure, query: Query): Derivation[] {
  if (!isSame(partOf(share), query)) return [];
  const conclude: Derivation["conclude"] = ([denominator, percent]) =>
    denominator && percent && multiply(denominator, scale(percent, 1 / 100));
  return [{ rule: "share", needs: [denominatorOf(share), asQuery(share)], conclude }];
}

function denominatorFrom(share: Figure, query: Query): Derivation[] {
  if (!isSame(denominatorOf(share), query)) return [];
  const conclude: Derivation["conclude"] = ([part, percent]) =>
    part && percent && divide(part, scale(percent, 1 / 100));
  return [{ rule: "share", needs: [partOf(share), asQuery(share)], conclude }];
}

function isSame(a: Query, b: Query): boolean {
  return (
    a.indicator === b.indicator &&
    a.entity === b.entity &&
    a.partner === b.partner &&
    a.product === b.product &&
    a.period === b.period
  );
}

function shareOfWorld(query: Query): Derivation[] {
  if (query.partner === undefined || query.partner === "WLD") return [];
  const part: Query = { ...query, measure: "level", denominator: undefined };
  const conclude: Derivation["conclude"] = ([some, all]) => {
    const share = some && all && divide(some, all);
    return share && scale(share, 100);
  };
  return [{ rule: "share", needs: [part, { ...part, partner: "WLD" }], conclude }];
}
