import { oneAtATime } from "../../src/excel/one-at-a-time";
import { ok } from "../../src/core/question/result";

const told: string[] = [];
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const work =
  (name: string, time = 10) =>
  async () => {
    told.push(`${name} begins`);
    await pause(time);
    told.push(`${name} ends`);
    return ok(name);
  };

/** The locks of a browser, as far as they are asked here. */
class Locks {
  private last: Promise<unknown> = Promise.resolve();
  request(_: string, { signal }: { signal: AbortSignal }, perform: () => Promise<unknown>): Promise<unknown> {
    const aborted = new Promise((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(new Error("aborted"))),
    );
    const turn = Promise.race([this.last, aborted]).then(perform);
    this.last = Promise.allSettled([this.last, turn]);
    return turn;
  }
}

const withLocks = (locks: unknown) =>
  Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });

beforeEach(() => void (told.length = 0));
afterAll(() => void Reflect.deleteProperty(globalThis, "navigator"));

describe.each([
  ["with the browser's locks", () => new Locks()],
  ["where there are none", () => undefined],
  ["where they are denied", () => ({ request: () => Promise.reject(new Error("SecurityError")) })],
])("%s", (_, locks) => {
  beforeEach(() => withLocks(locks()));

  test("two at once are one after the other", async () => {
    const outcomes = await Promise.all([oneAtATime(work("first")), oneAtATime(work("second"))]);
    expect(outcomes).toEqual([ok("first"), ok("second")]);
    expect(told).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  test("who waits too long is told so and does nothing, and the next has its turn", async () => {
    const long = oneAtATime(work("long", 80));
    expect(await oneAtATime(work("short"), 20)).toEqual({ ok: false, problem: { code: "busy" } });
    await long;
    expect(told).toEqual(["long begins", "long ends"]);
    expect(await oneAtATime(work("next"))).toEqual(ok("next"));
  });

  test("what throws makes room for the next", async () => {
    await expect(oneAtATime(() => Promise.reject(new Error("ours")))).rejects.toThrow("ours");
    expect(await oneAtATime(work("next"))).toEqual(ok("next"));
  });
});
