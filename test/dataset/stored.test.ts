import { DATASET_SCHEMA } from "../../src/core/record";
import { browserStore } from "../../src/dataset/stored";
import { sha256 } from "../../src/dataset/sha256";
import { realDataset } from "../real-dataset";

const kept = new Map<string, unknown>();
let isDenied = false;

jest.mock("idb-keyval", () => {
  const orDenied = <T>(perform: () => T) =>
    isDenied ? Promise.reject(new Error("denied")) : Promise.resolve().then(perform);
  return {
    get: (key: string) => orDenied(() => structuredCloneOf(kept.get(key))),
    set: (key: string, value: unknown) => orDenied(() => void kept.set(key, structuredCloneOf(value))),
    del: (key: string) => orDenied(() => void kept.delete(key)),
  };
});
/** As the browser's store does it; jest's own classes stay what they are. */
const structuredCloneOf = (value: unknown): unknown =>
  value && typeof value === "object" ? { ...value } : value;

const KEY = "sourcebook.edition.2";
const OLD_KEY = "sourcebook.edition";
const bytes = new Uint8Array(Buffer.from(JSON.stringify({ ...realDataset, edition: "2026.2" })));
const heldOf = async (source?: string) => ({
  dataset: realDataset,
  bytes,
  sha256: await sha256(bytes),
  ...(source !== undefined && { source }),
});

beforeEach(() => {
  kept.clear();
  isDenied = false;
});

test("what was kept is found again, with where it came from", async () => {
  await browserStore.write(await heldOf("https://own.example/editions.json"));
  const { held } = await browserStore.read();
  expect(held).toMatchObject({ dataset: { edition: "2026.2" }, source: "https://own.example/editions.json" });
});

test("nothing is nothing, and forgotten is forgotten", async () => {
  expect(await browserStore.read()).toEqual({ isSpoilt: false });
  await browserStore.write(await heldOf());
  await browserStore.write("nothing");
  expect([await browserStore.read(), kept.size]).toEqual([{ isSpoilt: false }, 0]);
});

test("what another build wrote is under a key of its own, is set aside, and goes with the next write", async () => {
  kept.set(OLD_KEY, realDataset);
  expect(await browserStore.read()).toEqual({ isSpoilt: true });
  await browserStore.write("nothing");
  expect(kept.size).toBe(0);
});

const spoil = (fields: object) => async () => {
  await browserStore.write(await heldOf());
  kept.set(KEY, { ...(kept.get(KEY) as object), ...fields });
};
const hostile = new Uint8Array(Buffer.from('{"edition":"2026.9","figures":[]}'));

test.each<[string, () => Promise<void> | void]>([
  ["of an earlier form", spoil({ schema: 1 })],
  ["of a later form", spoil({ schema: 3 })],
  ["checked by other rules", spoil({ datasetSchema: DATASET_SCHEMA + 1 })],
  ["half written", spoil({ bytes: bytes.slice(0, 1_000) })],
  ["with a letter changed", spoil({ bytes: bytes.map((byte, at) => (at === 5 ? byte + 1 : byte)) })],
  ["too large", spoil({ bytes: new Uint8Array(50_000_001) })],
  [
    "with a hash that fits, but no dataset",
    async () => spoil({ bytes: hostile, sha256: await sha256(hostile) })(),
  ],
  ["whose source is no address", spoil({ source: { evil: 1 } })],
  ["that is a number", () => void kept.set(KEY, 1)],
  ["that is null", () => void kept.set(KEY, null)],
])("what is stored %s is of no use", async (_, prepare) => {
  await prepare();
  expect(await browserStore.read()).toEqual({ isSpoilt: true });
});

test("a store that is denied refuses", async () => {
  isDenied = true;
  await expect(browserStore.read()).rejects.toThrow("denied");
  await expect(browserStore.write(await heldOf())).rejects.toThrow("denied");
});
