import type { Dataset } from "../core/record";
import { checkAddress, shorten } from "./check-address";
import { isNewer } from "./edition-number";
import { readNotices, type EditionNotice } from "./edition-notice";
import { isNews, MOST_BYTES, type EditionName, type HeldEdition } from "./held-edition";
import { parseJson } from "./parse-json";
import { readBytes, type Following } from "./read-bytes";
import { fail, ok, type Result } from "../core/question/result";
import type { RefreshProblem } from "./refresh-problem";
import { sha256 } from "./sha256";

/** Where editions are listed. */
export interface EditionList {
  address: string;
  /** The same for a list that somebody named; none for the add-in's own. */
  source?: string;
}

const MOST_BYTES_OF_LIST = 1_000_000;

/** The newest edition that a list names, if it is not the one in use or older. */
export async function lookForNewer(
  { address, source }: EditionList,
  inUse: EditionName,
  following?: Following,
): Promise<Result<EditionNotice | undefined, RefreshProblem>> {
  const url = checkAddress(address, pageAddress());
  if (!url.ok) return url;
  const answer = await readBytes(url.value, { most: MOST_BYTES_OF_LIST }, following);
  if (!answer.ok) return answer;
  const notices = readNotices(parseJson(answer.value));
  if (notices.length === 0) return fail({ code: "no-editions", url: shorten(url.value.href) });
  const newest = notices.reduce((best, one) => (isNewer(one.edition, best.edition) ? one : best));
  return ok(isNews({ edition: newest.edition, source }, inUse) ? newest : undefined);
}

/** Fetches an edition and checks its size, hash, shape and sense, and that it is the one that the list names. */
export async function fetchEdition(
  notice: EditionNotice,
  { address, source }: EditionList,
  inUse: EditionName,
  following?: Following,
): Promise<Result<HeldEdition, RefreshProblem>> {
  if (notice.bytes > MOST_BYTES) return fail({ code: "too-large", bytes: notice.bytes, limit: MOST_BYTES });
  const list = checkAddress(address, pageAddress());
  if (!list.ok) return list;
  const url = checkAddress(notice.url, list.value.href);
  if (!url.ok) return url;
  const answer = await readBytes(url.value, { most: MOST_BYTES, expected: notice.bytes }, following);
  if (!answer.ok) return answer;
  const bytes = answer.value;
  if ((await sha256(bytes)) !== notice.sha256) return fail({ code: "altered" });
  const checked = await checkBytes(bytes);
  if (!checked.ok) return checked;
  const held: HeldEdition = { dataset: checked.value, source, bytes, sha256: notice.sha256 };
  return following?.signal?.aborted ? fail({ code: "cancelled" }) : checkName(held, notice, inUse);
}

/** The code that knows what a dataset must be comes when it is needed; where it does not, nothing is taken unchecked. */
async function checkBytes(bytes: Uint8Array): Promise<Result<Dataset, RefreshProblem>> {
  try {
    return (await import("./check-dataset")).checkDataset(parseJson(bytes));
  } catch {
    return fail({ code: "not-checked" });
  }
}

function checkName(
  held: HeldEdition,
  notice: EditionNotice,
  inUse: EditionName,
): Result<HeldEdition, RefreshProblem> {
  const { edition } = held.dataset;
  if (edition !== notice.edition) return fail({ code: "other-edition", edition, promised: notice.edition });
  return isNews({ edition, source: held.source }, inUse)
    ? ok(held)
    : fail({ code: "not-newer", edition, inUse: inUse.edition });
}

const pageAddress = (): string => globalThis.location?.href ?? "https://localhost/";
