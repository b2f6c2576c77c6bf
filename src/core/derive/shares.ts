import type { Figure } from "../record";
import { divide, multiply, scale } from "./arithmetic";
import type { Goal, Rule, Way } from "./goal";

/** A part from its share and the whole, the whole from a part and its share, a share in the world's from both. */
export const shares: Rule = (goal, edition) => {
  if (goal.measure === "share") return shareOfWorld(goal);
  if (goal.measure !== "level") return [];
  const { figures } = edition;
  return figures
    .shares(goal.period)
    .flatMap((share) => [...partFrom(share, goal), ...wholeFrom(share, goal)]);
};

const asGoal = ({ indicator, measure, entity, partner, product, period, whole }: Figure): Goal => ({
  ...{ indicator, measure, entity, partner, product, period, whole },
});

/** The level that a share is a part of: its own dimensions, one of them widened. */
function wholeOf(share: Figure): Goal {
  const part: Goal = { ...asGoal(share), measure: "level", whole: undefined };
  return share.whole ? { ...part, [share.whole.dimension]: share.whole.code } : part;
}

const partOf = (share: Figure): Goal => ({ ...asGoal(share), measure: "level", whole: undefined });

function partFrom(share: Figure, goal: Goal): Way[] {
  if (!isSame(partOf(share), goal)) return [];
  const conclude: Way["conclude"] = ([whole, percent]) =>
    whole && percent && multiply(whole, scale(percent, 1 / 100));
  return [{ rule: "share", needs: [wholeOf(share), asGoal(share)], conclude }];
}

function wholeFrom(share: Figure, goal: Goal): Way[] {
  if (!isSame(wholeOf(share), goal)) return [];
  const conclude: Way["conclude"] = ([part, percent]) =>
    part && percent && divide(part, scale(percent, 1 / 100));
  return [{ rule: "share", needs: [partOf(share), asGoal(share)], conclude }];
}

function isSame(a: Goal, b: Goal): boolean {
  return (
    a.indicator === b.indicator &&
    a.entity === b.entity &&
    a.partner === b.partner &&
    a.product === b.product &&
    a.period === b.period
  );
}

function shareOfWorld(goal: Goal): Way[] {
  if (goal.partner === undefined || goal.partner === "WLD") return [];
  const part: Goal = { ...goal, measure: "level", whole: undefined };
  const conclude: Way["conclude"] = ([some, all]) => {
    const share = some && all && divide(some, all);
    return share && scale(share, 100);
  };
  return [{ rule: "share", needs: [part, { ...part, partner: "WLD" }], conclude }];
}
