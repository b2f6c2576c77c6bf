const ROUNDS = 7;

/** Milliseconds of the quickest of some runs: noise only ever adds. */
export function timed(run: () => unknown): number {
  return Math.min(...Array.from({ length: 3 }, () => once(run)));
}

function once(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Takes the results, so that no call is left out as useless. */
const kept: unknown[] = [];

/** Nanoseconds per call, warm: the quickest of some long rounds. */
export function perCall(run: () => unknown): number {
  const calls = 200_000;
  const rounds = Array.from({ length: ROUNDS }, () =>
    once(() => {
      for (let i = 0; i < calls; i++) kept[0] = run();
    }),
  );
  return (Math.min(...rounds) / calls) * 1e6;
}
