import type { Dataset } from "../core/record";
import { isNewer } from "./edition-number";

/** What `editions.json` says of an edition before it is fetched. */
export interface EditionNotice {
  edition: string;
  released: string;
  /** Relative to `editions.json`. */
  url: string;
  bytes: number;
  figures: number;
  sha256: string;
}

/** Why an edition was not taken. The one in use stays as it was. */
export type RefreshProblem =
  | { code: "not-https"; url: string }
  | { code: "unreachable"; url: string; status?: number }
  | { code: "no-editions"; url: string }
  | { code: "too-large"; bytes: number; limit: number }
  | { code: "cut-short"; bytes: number; expected: number }
  | { code: "altered" }
  | { code: "not-a-dataset"; where: string }
  | { code: "not-newer"; edition: string; inUse: string };

export type Refreshed<T> = { ok: true; value: T } | { ok: false; problem: RefreshProblem };

const fail = (problem: RefreshProblem): { ok: false; problem: RefreshProblem } => ({ ok: false, problem });

const MOST_BYTES = 50_000_000;

/** The newest edition that the list at `address` names, if it is newer than the one in use. */
export async function lookForNewer(
  address: string,
  inUse: string,
): Promise<Refreshed<EditionNotice | undefined>> {
  if (!isSafe(address)) return fail({ code: "not-https", url: address });
  const answer = await read(address);
  if (!answer.ok) return answer;
  const editions = noticesIn(answer.value);
  if (!editions) return fail({ code: "no-editions", url: address });
  const [newest] = editions.sort((a, b) => (isNewer(a.edition, b.edition) ? -1 : 1));
  return { ok: true, value: newest && isNewer(newest.edition, inUse) ? newest : undefined };
}

/** Fetches an edition and checks its size, hash and shape, and that it is newer than the one in use. */
export async function fetchEdition(
  notice: EditionNotice,
  address: string,
  inUse: string,
): Promise<Refreshed<Dataset>> {
  if (notice.bytes > MOST_BYTES) return fail({ code: "too-large", bytes: notice.bytes, limit: MOST_BYTES });
  const url = new URL(notice.url, address).href;
  if (!isSafe(url)) return fail({ code: "not-https", url });
  const answer = await read(url);
  if (!answer.ok) return answer;
  const { value: bytes } = answer;
  if (bytes.byteLength !== notice.bytes)
    return fail({ code: "cut-short", bytes: bytes.byteLength, expected: notice.bytes });
  if ((await hashOf(bytes)) !== notice.sha256) return fail({ code: "altered" });
  return checkDataset(bytes, inUse);
}

async function checkDataset(bytes: ArrayBuffer, inUse: string): Promise<Refreshed<Dataset>> {
  const { datasetSchema } = await import("./schema");
  const json = parseJson(bytes);
  const result = datasetSchema.safeParse(json);
  if (!result.success)
    return fail({ code: "not-a-dataset", where: result.error.issues[0]?.path.join(".") ?? "" });
  const { edition } = result.data;
  return isNewer(edition, inUse)
    ? { ok: true, value: result.data }
    : fail({ code: "not-newer", edition, inUse });
}

/** A dataset from elsewhere comes over https only; the page's own origin is as safe as the page. */
function isSafe(address: string): boolean {
  const { protocol, origin } = new URL(address, location.href);
  return protocol === "https:" || origin === location.origin;
}

async function read(url: string): Promise<Refreshed<ArrayBuffer>> {
  try {
    const response = await fetch(url, { cache: "no-store" });
    return response.ok
      ? { ok: true, value: await response.arrayBuffer() }
      : fail({ code: "unreachable", url, status: response.status });
  } catch {
    return fail({ code: "unreachable", url });
  }
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function noticesIn(bytes: ArrayBuffer): EditionNotice[] | undefined {
  const json = parseJson(bytes) as { editions?: unknown } | undefined;
  const editions = json?.editions;
  const isNotice = (item: EditionNotice) =>
    typeof item?.edition === "string" &&
    typeof item.url === "string" &&
    typeof item.sha256 === "string" &&
    typeof item.bytes === "number";
  return Array.isArray(editions) && editions.length > 0 && editions.every(isNotice)
    ? (editions as EditionNotice[])
    : undefined;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
