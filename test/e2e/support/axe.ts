import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** Comes with `@axe-core/playwright`, which looks at whole pages only, and takes its time. */
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Fluent's own fences around what keeps the focus: whoever comes upon one is led on at once. */
const FENCES = "[data-tabster-dummy]";

interface AxeOptions {
  resultTypes: string[];
  runOnly?: string[];
  rules?: Record<string, { enabled: boolean }>;
}

interface AxeWindow {
  axe?: {
    run: (
      context: { exclude: string[] },
      options: AxeOptions,
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

interface Rules {
  only?: string[];
  without?: string[];
}

/** What axe finds in a frame, by all its rules or some of them: the rule, and the elements. */
async function findViolations(
  frame: Frame,
  { only, without = [] }: Rules = {},
): Promise<[string, string[]][]> {
  const isThere = await frame.evaluate(() => (window as AxeWindow).axe !== undefined);
  if (!isThere) await frame.evaluate(AXE);
  await settle(frame);
  const options: AxeOptions = {
    resultTypes: ["violations"],
    ...(only && { runOnly: only }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return frame.evaluate(
    async ([exclude, wanted]) => {
      const results = await (window as AxeWindow).axe?.run({ exclude: [exclude] }, wanted);
      return (results?.violations ?? []).map(({ id, nodes }): [string, string[]] => [
        id,
        nodes.map(({ html }) => html.slice(0, 200)),
      ]);
    },
    [FENCES, options] as const,
  );
}

const LOOKS = 4;

/** A colour that is seen on its way from one to the next is looked at again: what is wrong stays wrong. */
export async function findAtRest(frame: Frame, rules?: Rules): Promise<[string, string[]][]> {
  for (let looks = 1; ; looks++) {
    const found = await findViolations(frame, rules);
    if (found.length === 0 || looks === LOOKS) return found;
  }
}

/** Colours are judged when they have stopped changing; a bar that shows that something goes on never stops. */
export function settle(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined);
  });
}
