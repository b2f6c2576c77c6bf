import { createHash } from "node:crypto";
import type { EditionNotice } from "../../src/dataset/edition-notice";
import { fetchEdition, lookForNewer } from "../../src/dataset/refresh";
import type { RefreshProblem } from "../../src/dataset/refresh-problem";
import { createTexts } from "../../src/taskpane/texts/create-texts";
import { describeRefreshProblem } from "../../src/taskpane/state/describe-refresh-problem";
import { realDataset } from "../real-dataset";
import { FaultyServer } from "./faulty-server";

const LIST = { address: "https://data.test/editions.json", source: "https://data.test/editions.json" };
const IN_USE = { edition: "2026.1", source: LIST.source };
const next = JSON.stringify({ ...realDataset, edition: "2026.2" });

function noticeOf(text: string | Uint8Array, edition = "2026.2"): EditionNotice {
  const bytes = Buffer.from(text as string);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { edition, url: "next.json", bytes: bytes.length, sha256 };
}
const truth = noticeOf(next);

let server: FaultyServer;
beforeEach(async () => {
  server = await FaultyServer.start();
});
afterEach(() => server.close());

const serveList = (...editions: unknown[]) => server.serve("/editions.json", JSON.stringify({ editions }));
const look = (
  list: { address: string; source?: string } = LIST,
  inUse: { edition: string; source?: string } = IN_USE,
) => lookForNewer(list, inUse, { patience: 200 });
const get = (notice = truth, signal?: AbortSignal) =>
  fetchEdition(notice, LIST, IN_USE, { patience: 200, signal });

const problemOf = (result: { ok: boolean; problem?: RefreshProblem }) => result.problem;

/** Serves a dataset that is honestly announced. */
function serveHonestly(change: (dataset: Record<string, unknown>) => unknown): EditionNotice {
  const text = JSON.stringify(change({ ...structuredClone(realDataset), edition: "2026.2" }));
  server.serve("/next.json", text);
  return noticeOf(text);
}

describe("an edition that is as announced", () => {
  test("is taken, and its bytes are told as they come", async () => {
    server.serve("/next.json", next);
    const seen: number[] = [];
    const found = await fetchEdition(truth, LIST, IN_USE, { onBytes: (bytes) => seen.push(bytes) });
    expect(found).toMatchObject({ ok: true, value: { source: LIST.source, sha256: truth.sha256 } });
    expect(seen.at(-1)).toBe(truth.bytes);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test("with keys that mean something to JavaScript, has only what datasets have", async () => {
    const text = next.replace("{", '{"__proto__":{"isAdmin":true},"constructor":1,');
    server.serve("/next.json", text);
    const found = await get(noticeOf(text));
    expect(found.ok).toBe(true);
    expect(found.ok && Object.keys(found.value.dataset)).not.toContain("__proto__");
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

const hang = () => undefined;

test.each<[string, (notice: EditionNotice) => EditionNotice | void, RefreshProblem["code"]]>([
  ["that is not there", () => undefined, "status"],
  [
    "whose server has trouble",
    () => server.serve("/next.json", (_, to) => void to.writeHead(500).end()),
    "status",
  ],
  [
    "that leads on to another site",
    () => {
      server.answers.set("/other.test/next.json", (_, to) => void to.end(next));
      server.serve(
        "/next.json",
        (_, to) => void to.writeHead(302, { location: "/other.test/next.json" }).end(),
      );
    },
    "redirected",
  ],
  ["whose server never answers", () => server.serve("/next.json", hang), "silent"],
  [
    "that stops coming",
    () => server.serve("/next.json", (_, to) => void to.write(next.slice(0, 1_000))),
    "silent",
  ],
  [
    "that is cut off",
    () =>
      server.serve("/next.json", (request, to) => {
        to.writeHead(200, { "content-length": next.length });
        to.write(next.slice(0, 1_000), () => request.socket.destroy());
      }),
    "cut-short",
  ],
  ["shorter than announced", () => server.serve("/next.json", next.slice(0, 5_000)), "cut-short"],
  ["longer than announced", () => server.serve("/next.json", `${next} `), "too-long"],
  ["of 200 MB where less is announced", () => server.serve("/next.json", server.flood(200e6)), "too-long"],
  ["announced as too large", (notice) => ({ ...notice, bytes: 200e6 }), "too-large"],
  [
    "that is another",
    () =>
      server.serve(
        "/next.json",
        next.replace("281500000", "1").padEnd(next.length).replace("Zalessky", "Zalesskj"),
      ),
    "altered",
  ],
  [
    "that is a web page",
    () => server.serve("/next.json", "\n<!doctype html><title>Sign in</title>"),
    "web-page",
  ],
  [
    "that is no JSON",
    () => {
      server.serve("/next.json", "not JSON");
      return noticeOf("not JSON");
    },
    "not-a-dataset",
  ],
  [
    "that is no UTF-8",
    () => {
      const text = new Uint8Array([0xff, 0xfe]);
      server.serve("/next.json", text);
      return noticeOf(text);
    },
    "not-a-dataset",
  ],
  [
    "of another shape",
    () => serveHonestly((dataset) => ({ ...dataset, figures: [{ id: 1 }] })),
    "not-a-dataset",
  ],
  ["that is null", () => serveHonestly(() => null), "not-a-dataset"],
  [
    "of a newer schema",
    () => serveHonestly((dataset) => ({ ...dataset, schema: 2, figures: "packed" })),
    "newer-schema",
  ],
  [
    "with a measure that nobody knows yet",
    () =>
      serveHonestly((dataset) => ({
        ...dataset,
        figures: [{ ...realDataset.figures[0], measure: "median" }],
      })),
    "unknown-word",
  ],
  ["without a figure", () => serveHonestly((dataset) => ({ ...dataset, figures: [] })), "flawed"],
  [
    "that calls itself otherwise",
    () => serveHonestly((dataset) => ({ ...dataset, edition: "2026.3" })),
    "other-edition",
  ],
  [
    "that is older than announced",
    () => serveHonestly((dataset) => ({ ...dataset, edition: "2025.1" })),
    "other-edition",
  ],
  [
    "that is older than the one in use",
    () => ({ ...serveHonestly((dataset) => ({ ...dataset, edition: "2025.1" })), edition: "2025.1" }),
    "not-newer",
  ],
  ["at an address that is none", (notice) => ({ ...notice, url: "https://" }), "no-address"],
  [
    "in the address itself",
    (notice) => ({ ...notice, url: `data:application/json,${next.slice(0, 900)}` }),
    "no-web-address",
  ],
  ["behind a script", (notice) => ({ ...notice, url: "javascript:alert(1)" }), "no-web-address"],
  ["over http", (notice) => ({ ...notice, url: "http://data.test/next.json" }), "not-https"],
  ["behind a password", (notice) => ({ ...notice, url: "https://a:b@data.test/next.json" }), "with-password"],
  [
    "on a site that does not share it",
    (notice) => ({ ...notice, url: "https://unshared.test/next.json" }),
    "not-shared",
  ],
  [
    "on a site out of reach for a moment",
    (notice) => ({ ...notice, url: "https://flaky.test/next.json" }),
    "unreachable",
  ],
  [
    "on a site that there is not",
    (notice) => ({ ...notice, url: "https://nowhere.test/next.json" }),
    "unreachable",
  ],
])("an edition %s is refused", async (_, prepare, code) => {
  const found = await get(prepare(truth) ?? truth);
  expect(problemOf(found)?.code).toBe(code);
});

test("what comes without end is read no further than announced, and the connection is ended", async () => {
  server.serve("/next.json", server.flood(200e6));
  await get({ ...truth, bytes: 1_000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.ended).toEqual(["/data.test/next.json"]);
  expect(server.sent).toBeLessThan(20e6);
});

test("a server that drips is waited for as long as it drips", async () => {
  server.serve("/next.json", (_, to) => {
    const parts = next.match(/[^]{1,100000}/g) ?? [];
    parts.forEach((part, at) => setTimeout(() => void to.write(part), at * 120));
    setTimeout(() => void to.end(), parts.length * 120);
  });
  expect((await get()).ok).toBe(true);
});

test("Cancel ends the request", async () => {
  server.serve("/next.json", (_, to) => void to.write(next.slice(0, 1_000)));
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  expect(problemOf(await get(truth, controller.signal))).toEqual({ code: "cancelled" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.ended).toEqual(["/data.test/next.json"]);
});

test("offline is said to be offline", async () => {
  Object.defineProperty(globalThis, "navigator", { value: { onLine: false }, configurable: true });
  expect(problemOf(await get({ ...truth, url: "https://nowhere.test/" }))).toEqual({ code: "offline" });
  Reflect.deleteProperty(globalThis, "navigator");
});

describe("the list of editions", () => {
  test("names the newest, whatever else stands in it", async () => {
    serveList(
      null,
      1,
      "x",
      {},
      { ...truth, edition: 7 },
      { ...truth, bytes: -1 },
      { ...truth, sha256: "0" },
      truth,
      {
        ...truth,
        edition: "2026.10",
      },
    );
    expect(await look()).toMatchObject({ ok: true, value: { edition: "2026.10" } });
  });

  test("with nothing but the one in use has nothing new", async () => {
    serveList({ ...truth, edition: "2026.1" });
    expect(await look()).toEqual({ ok: true, value: undefined });
  });

  test("of another address is another dataset, whatever its number", async () => {
    serveList({ ...truth, edition: "2001.1" });
    expect(await look(LIST, { edition: "2026.1" })).toMatchObject({ ok: true, value: { edition: "2001.1" } });
  });

  test.each<[string, () => void, RefreshProblem["code"]]>([
    ["without a sound entry", () => serveList({}), "no-editions"],
    ["that is empty", () => serveList(), "no-editions"],
    ["that is no JSON", () => server.serve("/editions.json", "editions"), "no-editions"],
    ["that is a web page", () => server.serve("/editions.json", "<html>"), "web-page"],
    ["of 200 MB", () => server.serve("/editions.json", server.flood(200e6)), "too-large"],
    ["that never comes", () => server.serve("/editions.json", hang), "silent"],
    ["that is not there", () => undefined, "status"],
  ])("%s is refused", async (_, prepare, code) => {
    prepare();
    expect(problemOf(await look())?.code).toBe(code);
    expect(server.sent).toBeLessThan(20e6);
  });
});

test("every problem has a sentence of its own, in both languages", async () => {
  const url = "https://data.test/";
  const problems: RefreshProblem[] = [
    { code: "no-address", url },
    { code: "not-https", url },
    { code: "with-password", url },
    { code: "no-web-address", scheme: "data:" },
    { code: "offline" },
    { code: "unreachable", url },
    { code: "not-shared", url },
    ...[404, 403, 500, 418].map((status) => ({ code: "status" as const, url, status })),
    { code: "redirected", url, to: url },
    { code: "silent", url, seconds: 30 },
    { code: "cancelled" },
    { code: "web-page", url },
    { code: "no-editions", url },
    { code: "too-large", bytes: 1, limit: 50e6 },
    { code: "cut-short", bytes: 1, expected: 2 },
    { code: "cut-short", bytes: 1 },
    { code: "too-long", expected: 2 },
    { code: "altered" },
    { code: "not-a-dataset", where: "" },
    { code: "not-a-dataset", where: "figures.1" },
    { code: "unknown-word", where: "figures.1" },
    { code: "newer-schema", schema: 2 },
    ...(["twice", "unknown", "circle", "wrong", "empty"] as const).map((kind) => ({
      code: "flawed" as const,
      flaw: { kind, where: "figures.1", what: "x" },
    })),
    { code: "other-edition", edition: "1", promised: "2" },
    { code: "not-newer", edition: "1", inUse: "2" },
    { code: "not-checked" },
  ];
  for (const language of ["en", "ru"] as const) {
    const { t } = await createTexts(language);
    const sentences = problems.map((problem) => describeRefreshProblem(t, problem));
    expect(new Set(sentences).size).toBe(problems.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|refresh\.|undefined/);
  }
});
