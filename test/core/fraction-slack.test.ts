import { boundsOf } from "../../src/core/figures/bounds";
import { fractionSlack } from "../../src/core/figures/fraction-slack";

test.each([
  [33.3, 3.35],
  [20, 2.5],
  [75, 2.5],
  [50, 5],
  [-25, 2.5],
])("%s %% said as a fraction may lie %s off", (percent, slack) =>
  expect(fractionSlack(percent)).toBeCloseTo(slack, 1),
);

test.each([0, 14, 33, 24.9])("%s %% is no simple fraction", (percent) =>
  expect(fractionSlack(percent)).toBeUndefined(),
);

test("only a fraction in words is so wide", () => {
  const fifth = { value: 20, qualifier: "about" as const };
  expect(boundsOf({ ...fifth, resolution: 0 })).toEqual({ low: 17.5, high: 22.5 });
  expect(boundsOf({ ...fifth, resolution: 1 })).toEqual({ low: 18, high: 22 });
  expect(boundsOf({ value: 33.3, qualifier: "almost", resolution: 0 }).low).toBeCloseTo(29.97, 1);
});
