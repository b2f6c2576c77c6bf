/**
 * npm run soak -- [--seeds 1,2,3] [--operations 10000]: random doings of people and of Sourcebook in the emulated Excel,
 * with faults; after each of them the workbook is held against an account of what has to be in it.
 */
import { parseArgs } from "node:util";
import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import { randomFrom } from "../test/soak/random";
import { Soak } from "../test/soak/soak";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "1,2,3" }, operations: { type: "string", default: "10000" } },
});
const MOST_TOLD = 10;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let failures = 0;
for (const seed of values.seeds.split(",").map(Number))
  failures += await run(seed, Number(values.operations));
process.exitCode = failures > 0 ? 1 : 0;

async function run(seed: number, operations: number): Promise<number> {
  const [soak, random, start] = [new Soak(), randomFrom(seed), Date.now()];
  const heap: number[] = [];
  let wrong = 0;
  const watched = { cells: 0, formulas: 0 };
  for (let at = 1; at <= operations; at++) {
    const found = await soak.step(random.below(2 ** 31));
    if (found.length > 0 && wrong++ < MOST_TOLD) tell(seed, at, soak, found);
    watched.cells += soak.watched.cells / operations;
    watched.formulas += soak.watched.formulas / operations;
    if (at % 1000 === 0) heap.push(measure());
  }
  console.log(
    `\nseed ${seed}: ${operations} operations in ${((Date.now() - start) / 1000).toFixed(0)} s, ${wrong} with something wrong`,
  );
  console.log(
    `  looked after, on average: ${watched.cells.toFixed(0)} typed cells, ${watched.formulas.toFixed(0)} formulas`,
  );
  console.log(`  ${[...soak.counts].map(([name, count]) => `${name} ${count}`).join(", ")}`);
  console.log(
    `  heap in MB after each 1,000: ${heap.map((size) => size.toFixed(1)).join(" ")}; slope ${slope(heap).toFixed(2)}`,
  );
  return wrong;
}

function tell(seed: number, at: number, soak: Soak, found: readonly string[]): void {
  console.log(
    `seed ${seed}, operation ${at}:\n  ${found.slice(0, 6).join("\n  ")}\n  after: ${soak.told.join(" · ")}`,
  );
}

function measure(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Of the line that fits best, in MB for 1,000 operations. */
function slope(sizes: readonly number[]): number {
  const [middle, mean] = [(sizes.length - 1) / 2, sizes.reduce((sum, size) => sum + size, 0) / sizes.length];
  const rise = sizes.reduce((sum, size, at) => sum + (at - middle) * (size - mean), 0);
  return rise / sizes.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}
