import { currentInUse, setCurrent } from "../../src/dataset/current";
import { EditionInUse } from "../../src/dataset/edition-in-use";
import type { HeldEdition } from "../../src/dataset/held-edition";
import type { EditionStore, ReadStore } from "../../src/dataset/stored";
import { datasetOf, figureOf } from "../small-dataset";

const datasetNamed = (edition: string) => ({ ...datasetOf([figureOf({})]), edition });
const bundled = datasetNamed("2026.2");
const whole = { ...bundled, twinnings: [{ id: "p", a: "AA", b: "BB", years: [], sources: [] }] };
const heldOf = (edition: string, source?: string): HeldEdition => ({
  dataset: datasetNamed(edition),
  source,
  bytes: new Uint8Array(),
  sha256: "",
});
const stored = heldOf("2026.3");
const [A, B] = [heldOf("2026.4"), heldOf("2020.1", "https://own.example/editions.json")];

/** A store and a network that answer when they are told to. */
class Slow {
  content: HeldEdition | "nothing" = stored;
  lates = 0;
  private readonly waiting = new Map<string, (() => void)[]>();

  private when<T>(what: string, perform: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const list = this.waiting.get(what) ?? [];
      list.push(() => {
        try {
          resolve(perform());
        } catch (error) {
          reject(new Error(String(error)));
        }
      });
      this.waiting.set(what, list);
    });
  }

  readonly store: EditionStore = {
    read: () =>
      this.when("read", (): ReadStore => (this.content === "nothing" ? {} : { held: this.content })),
    write: (held) => this.when("write", () => void (this.content = held)),
  };

  start(): EditionInUse {
    setCurrent(undefined as never);
    const inUse = new EditionInUse({
      bundled,
      loadLater: () => this.when("later", () => whole),
      store: this.store,
      onLate: () => void this.lates++,
      patience: { reading: 5, writing: 5 },
    });
    void inUse.start();
    return inUse;
  }

  /** The first of what waits answers. */
  async answer(what: string): Promise<void> {
    this.waiting.get(what)?.shift()?.();
    await settle();
  }

  async answerAll(): Promise<void> {
    while ([...this.waiting.values()].some((list) => list.length > 0))
      for (const what of this.waiting.keys()) await this.answer(what);
  }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 12; i++) await Promise.resolve();
}

const STEPS = ["read", "late", "later", "write", "take A", "take B", "return"] as const;
type Step = (typeof STEPS)[number];

function ordersOf(steps: readonly Step[]): Step[][] {
  if (steps.length < 2) return [[...steps]];
  return steps.flatMap((step) =>
    ordersOf(steps.filter((other) => other !== step)).map((rest) => [step, ...rest]),
  );
}

async function perform(slow: Slow, inUse: EditionInUse, step: Step): Promise<void> {
  if (step === "take A") void inUse.take(A);
  else if (step === "take B") void inUse.take(B);
  else if (step === "return") void inUse.returnToBundled();
  else if (step === "later") {
    const loading = currentInUse()?.loadWhole();
    await slow.answer("later");
    void loading;
  } else if (step === "late") jest.advanceTimersByTime(6);
  else await slow.answer(step);
  await settle();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("in no order of loading, storing, taking, forgetting and closing is there ever a mixture", async () => {
  for (const order of ordersOf(STEPS)) {
    const slow = new Slow();
    const inUse = slow.start();
    await settle();
    for (const step of order) await perform(slow, inUse, step);
    await slow.answerAll();
    const current = currentInUse();
    const shown = current?.edition.dataset.edition;
    const last = order.filter((step) => ["take A", "take B", "return"].includes(step)).at(-1);
    const wanted = last === "take A" ? A : last === "take B" ? B : "nothing";
    const message = order.join(", ");
    expect([message, shown]).toEqual([message, wanted === "nothing" ? "2026.2" : wanted.dataset.edition]);
    expect([message, current?.source]).toEqual([message, wanted === "nothing" ? undefined : wanted.source]);
    expect([message, slow.content === wanted]).toEqual([message, true]);
    const loading = current?.loadWhole();
    await slow.answerAll();
    expect((await loading)?.dataset.edition).toBe(shown);
    expect(currentInUse()?.edition.dataset.edition).toBe(shown);
  }
});

test("closed at any moment, the next start has one whole edition", async () => {
  for (const order of ordersOf(STEPS.filter((step) => step !== "late"))) {
    const slow = new Slow();
    const inUse = slow.start();
    for (const step of order.slice(0, 3)) await perform(slow, inUse, step);
    const { content } = slow;
    const next = new Slow();
    next.content = content;
    next.start();
    await next.answerAll();
    const expected = content === "nothing" ? bundled.edition : content.dataset.edition;
    expect(currentInUse()?.edition.dataset.edition).toBe(expected);
  }
});

test("the later part, come after another edition was taken, is nobody's", async () => {
  const slow = new Slow();
  slow.content = "nothing";
  const inUse = slow.start();
  await slow.answer("read");
  const loading = currentInUse()?.loadWhole();
  void inUse.take(A);
  await slow.answer("later");
  expect(currentInUse()?.edition.dataset.edition).toBe("2026.4");
  expect((await loading)?.dataset.edition).toBe("2026.4");
});

test("a store that answers late is taken then, and what was answered is worked out anew", async () => {
  const slow = new Slow();
  slow.start();
  await settle();
  jest.advanceTimersByTime(6);
  await settle();
  expect(currentInUse()?.edition.dataset.edition).toBe("2026.2");
  await slow.answer("read");
  expect([currentInUse()?.edition.dataset.edition, slow.lates]).toEqual(["2026.3", 1]);
});

test("a store that answers in time makes nothing be worked out anew", async () => {
  const slow = new Slow();
  slow.start();
  await slow.answer("read");
  expect([currentInUse()?.edition.dataset.edition, slow.lates]).toEqual(["2026.3", 0]);
});

test("a store that hangs keeps nobody waiting, and is said not to have kept it", async () => {
  const slow = new Slow();
  const inUse = slow.start();
  await settle();
  jest.advanceTimersByTime(6);
  const taking = inUse.take(A);
  expect(currentInUse()?.edition.dataset.edition).toBe("2026.4");
  await jest.advanceTimersByTimeAsync(6);
  expect(await taking).toBe(false);
});

test("what was to be kept before a refused write is not forgotten with it", async () => {
  const slow = new Slow();
  let refuse: () => void = () => undefined;
  const write = jest
    .spyOn(slow.store, "write")
    .mockImplementationOnce(
      () => new Promise((_, reject) => void (refuse = () => reject(new Error("full")))),
    );
  const inUse = slow.start();
  await slow.answer("read");
  void inUse.take(A);
  const taking = inUse.take(B);
  refuse();
  await settle();
  await slow.answer("write");
  expect(write).toHaveBeenCalledTimes(2);
  expect([await taking, slow.content]).toEqual([true, B]);
});

test("a store that refuses leaves the edition for this session", async () => {
  const slow = new Slow();
  jest.spyOn(slow.store, "read").mockRejectedValue(new Error("denied"));
  jest.spyOn(slow.store, "write").mockRejectedValue(new Error("full"));
  const inUse = slow.start();
  await settle();
  expect(currentInUse()?.edition.dataset.edition).toBe("2026.2");
  expect(await inUse.take(A)).toBe(false);
  expect(currentInUse()?.edition.dataset.edition).toBe("2026.4");
});

test("what is stored and of no use is removed, and told once", async () => {
  const slow = new Slow();
  jest.spyOn(slow.store, "read").mockResolvedValue({ isSpoilt: true });
  const inUse = slow.start();
  await settle();
  await slow.answer("write");
  expect([currentInUse()?.edition.dataset.edition, slow.content]).toEqual(["2026.2", "nothing"]);
  expect([inUse.tellSpoilt(), inUse.tellSpoilt()]).toEqual([true, false]);
});
