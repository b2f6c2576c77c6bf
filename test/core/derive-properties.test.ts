import fc from "fast-check";
import type { Answer } from "../../src/core/figures/answer";
import type { Interval } from "../../src/core/figures/bounds";
import { changes } from "../../src/core/derive/changes";
import { deriveQuery, tryDerive } from "../../src/core/derive/derive";
import { factsOf, rangeOfFigure } from "../../src/core/derive/facts";
import { identities, mirror } from "../../src/core/derive/identities";
import { parts } from "../../src/core/derive/parts";
import { shares } from "../../src/core/derive/shares";
import { keyOf, leastOf, type Query } from "../../src/core/derive/query";
import { openEdition } from "../../src/core/edition/edition";
import { explainAnswer } from "../../src/core/show/explain-answer";
import { HAPPENED } from "../../src/core/figures/observation";
import type { Figure } from "../../src/core/record";
import { datasetOf } from "../small-dataset";
import { told, toldOfOneYear, truthIn } from "./derive-worlds";

// A failure is told as it is: to make it small takes minutes.
const RUNS = { numRuns: 300, endOnFailure: true };
const editionOf = (figures: Figure[]) => openEdition(datasetOf(figures));
const derive = (figures: Figure[], query: Query) => deriveQuery(editionOf(figures), query);

/** An exact number that is only restated is itself, and may be rounded as printed. */
function boundsIn(answer: Answer): Interval {
  const half = answer.qualifier === "exact" ? answer.resolution / 2 : 0;
  return { low: answer.low - half, high: answer.high + half };
}
const slack = (value: number) => (Number.isFinite(value) ? Math.abs(value) * 1e-8 + 1e-6 : 0);

test("a derived interval holds the truth, and its value lies within", () => {
  let answered = 0;
  fc.assert(
    fc.property(told, ({ world, asked, figures }) => {
      const truth = truthIn(world, asked);
      const derived = tryDerive(editionOf(figures), asked);
      expect(derived && "reason" in derived ? derived.reason : "").not.toBe("contradicted");
      if (truth === undefined || !derived || !("answer" in derived)) return;
      answered += 1;
      const { answer } = derived;
      const { low, high } = boundsIn(answer);
      expect(answer.contradictions).toBeUndefined();
      expect(low).toBeLessThanOrEqual(truth + slack(truth));
      expect(high).toBeGreaterThanOrEqual(truth - slack(truth));
      expect(answer.value).toBeGreaterThanOrEqual(answer.low);
      expect(answer.value).toBeLessThanOrEqual(answer.high);
    }),
    RUNS,
  );
  expect(answered).toBeGreaterThan(RUNS.numRuns / 10);
});

/** What each rule alone makes of the figures as they are stated. */
function singleRules(figures: Figure[], query: Query): Interval[] {
  const edition = editionOf(figures);
  const derivations = [mirror, identities, changes, shares, parts].flatMap((rule) => rule(query, edition));
  return derivations.flatMap(({ needs, conclude }) => {
    const ranges = needs.flatMap((need) => {
      const [fact] = factsOf(edition, need, HAPPENED);
      return fact ? rangeOfFigure(fact) : [];
    });
    return ranges.length === needs.length ? (conclude(ranges) ?? []) : [];
  });
}

test("it is never wider than what one rule alone gives", () => {
  let compared = 0;
  fc.assert(
    fc.property(told, ({ asked, figures }) => {
      const others = figures.filter((figure) => keyOf(figure) !== keyOf(asked));
      for (const { low, high } of singleRules(others, asked)) {
        const least = leastOf(asked);
        if (low <= least && high === Infinity) continue;
        const answer = derive(others, asked);
        // Where nothing is said but that it is no less than nought, there is no answer.
        if (!answer) continue;
        compared += 1;
        const half = answer.qualifier === "exact" ? answer.resolution / 2 : 0;
        expect(answer.low).toBeGreaterThanOrEqual(low - slack(low) - half);
        expect(answer.high).toBeLessThanOrEqual(high + slack(high) + half);
      }
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(RUNS.numRuns / 20);
});

test("what a rule bounds by what is said is answered", () =>
  fc.assert(
    fc.property(told, ({ asked, figures }) => {
      const edition = editionOf(figures);
      const derivations = [mirror, identities, changes, shares, parts].flatMap((rule) =>
        rule(asked, edition),
      );
      const isBounded = derivations.some(({ needs, conclude }) => {
        const facts = needs.flatMap((need) => factsOf(edition, need, HAPPENED)[0] ?? []);
        const range = facts.length === needs.length ? conclude(facts.map(rangeOfFigure)) : undefined;
        return range && ((range.isLowSaid && range.low > leastOf(asked)) || range.isHighSaid);
      });
      if (isBounded) expect(derive(figures, asked)).toBeDefined();
    }),
    RUNS,
  ));

test("one more true figure never widens it", () =>
  fc.assert(
    fc.property(told, ({ asked, figures: [more, ...figures] }) => {
      const before = derive(figures, asked);
      if (!more || !before) return;
      const after = derive([...figures, more], asked);
      expect(after).toBeDefined();
      const [was, is] = [boundsIn(before), boundsIn(after as Answer)];
      // An exact number stands as printed, within its rounding.
      const rounding = after?.qualifier === "exact" ? after.resolution : 0;
      expect(is.low).toBeGreaterThanOrEqual(was.low - slack(was.low) - rounding);
      expect(is.high).toBeLessThanOrEqual(was.high + slack(was.high) + rounding);
    }),
    RUNS,
  ));

test("an answer that rests on what others contradict says so, and is an interval all the same", () => {
  let contradicted = 0;
  fc.assert(
    fc.property(
      toldOfOneYear,
      fc.double({ min: 3, max: 9, noNaN: true }),
      ({ asked, figures: [one, ...all] }, times) => {
        if (!one) return;
        const others = all.filter((figure) => keyOf(figure) !== keyOf(one));
        const value = one.value * times + Math.sign(one.value || 1) * 100;
        const wrong: Figure = {
          ...one,
          id: "wrong",
          value,
          qualifier: "exact",
          high: undefined,
          resolution: 0,
        };
        const allowed = derive(others, wrong);
        const isFalse = allowed && (allowed.high < value - 1 || allowed.low > value + 1);
        const derived = tryDerive(editionOf([...others, wrong]), asked);
        if (!derived || ("reason" in derived && derived.reason === "unbounded")) return;
        if ("answer" in derived) expect(derived.answer.low).toBeLessThanOrEqual(derived.answer.high);
        const isConcerned = "reason" in derived || derived.answer.figures.some(({ id }) => id === "wrong");
        if (!isFalse || !isConcerned || keyOf(asked) === keyOf(wrong)) return;
        contradicted += 1;
        const told =
          "answer" in derived ? derived.answer.contradictions?.flatMap((c) => c.figures) : derived.figures;
        expect(told?.map(({ id }) => id)).toContain("wrong");
      },
    ),
    RUNS,
  );
  expect(contradicted).toBeGreaterThan(5);
});

test("what several numbers on the way rest on is worked out and told once", () => {
  for (const seed of [48, 495, 4423]) {
    const [{ asked, figures: [one, ...others] } = { asked: undefined, figures: [] }] = fc.sample(told, {
      numRuns: 1,
      seed,
    });
    if (!asked || !one) throw new Error("no world");
    const wrong = { ...one, id: "wrong", value: one.value * 5 + 100, qualifier: "exact" as const };
    const edition = editionOf([...others, wrong]);
    const answer = deriveQuery(edition, asked);
    const lines = answer ? explainAnswer(edition, answer, "en") : [];
    expect(lines.length).toBeLessThan(300);
  }
});
