/** What `editions.json` says of an edition before it is fetched. */
export interface EditionNotice {
  edition: string;
  /** Relative to `editions.json`. */
  url: string;
  bytes: number;
  sha256: string;
}

const MOST_LETTERS_IN_ADDRESS = 2_000;

/** The editions that a list names; an entry that says too little, or nonsense, is passed over. */
export function readNotices(json: unknown): EditionNotice[] {
  const editions = (json as { editions?: unknown } | null | undefined)?.editions;
  return Array.isArray(editions) ? editions.flatMap(readNotice) : [];
}

function readNotice(entry: unknown): EditionNotice[] {
  const { edition, url, bytes, sha256 } = (entry ?? {}) as Record<string, unknown>;
  const isSound =
    isLike(edition, /^\d{4}\.\d{1,6}$/) &&
    typeof url === "string" &&
    url.length <= MOST_LETTERS_IN_ADDRESS &&
    isLike(sha256, /^[\da-f]{64}$/i) &&
    Number.isSafeInteger(bytes) &&
    Number(bytes) > 0;
  return isSound ? [{ edition, url, bytes: Number(bytes), sha256: sha256.toLowerCase() }] : [];
}

const isLike = (value: unknown, pattern: RegExp): value is string =>
  typeof value === "string" && pattern.test(value);
