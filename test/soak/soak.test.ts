import fc from "fast-check";
import { Soak } from "./soak";

jest.setTimeout(60_000);

/** On failure fast-check prints the seed, and the fewest steps that show it. `npm run soak` goes on for longer. */
test("whatever people, Sourcebook and faults do in any order: nothing is lost, and what is said is so", async () => {
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 60, size: "max" });
  const property = fc.asyncProperty(steps, async (seeds) => {
    const soak = new Soak();
    for (const seed of seeds) expect(await soak.step(seed)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 6 });
});
