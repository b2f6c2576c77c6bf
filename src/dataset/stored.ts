import { del, get, set } from "idb-keyval";
import { DATASET_SCHEMA } from "../core/record";
import { MOST_BYTES, type HeldEdition } from "./held-edition";
import { parseJson } from "./parse-json";
import { sha256 } from "./sha256";

/** Earlier add-ins kept the bare dataset under the first key; what is kept under a key is never read by another build. */
const OLD_KEY = "sourcebook.edition";
const KEY = "sourcebook.edition.2";

/** Raised when what is stored changes its form. */
const STORE_SCHEMA = 2;

interface Stored {
  schema: number;
  /** Of the dataset, when it was checked. */
  datasetSchema: number;
  source?: string;
  sha256: string;
  bytes: Uint8Array;
}

/** What an earlier session left: an edition, nothing, or something that is of no use. */
export interface ReadStore {
  held?: HeldEdition;
  isSpoilt?: boolean;
}

export interface EditionStore {
  read: () => Promise<ReadStore>;
  write: (held: HeldEdition | "nothing") => Promise<void>;
}

/** The browser's own store. It may refuse, be full, or never answer. */
export const browserStore: EditionStore = {
  async read() {
    const stored = await get<unknown>(KEY);
    if (stored === undefined) return { isSpoilt: (await get<unknown>(OLD_KEY)) !== undefined };
    return readStored(stored);
  },
  async write(held) {
    if (held === "nothing") await del(KEY);
    else await set(KEY, toStored(held));
    await del(OLD_KEY);
  },
};

const toStored = ({ source, sha256: hash, bytes }: HeldEdition): Stored => ({
  schema: STORE_SCHEMA,
  datasetSchema: DATASET_SCHEMA,
  sha256: hash,
  bytes,
  ...(source !== undefined && { source }),
});

/** What is stored is trusted no more than what comes over the network. */
async function readStored(stored: unknown): Promise<ReadStore> {
  if (!isStored(stored)) return { isSpoilt: true };
  const { bytes, source, sha256: hash } = stored;
  if ((await sha256(bytes)) !== hash) return { isSpoilt: true };
  const { checkDataset } = await import("./check-dataset");
  const checked = checkDataset(parseJson(bytes));
  return checked.ok ? { held: { dataset: checked.value, source, sha256: hash, bytes } } : { isSpoilt: true };
}

function isStored(value: unknown): value is Stored {
  const stored = (value ?? {}) as Partial<Record<keyof Stored, unknown>>;
  return (
    stored.schema === STORE_SCHEMA &&
    stored.datasetSchema === DATASET_SCHEMA &&
    typeof stored.sha256 === "string" &&
    (stored.source === undefined || typeof stored.source === "string") &&
    stored.bytes instanceof Uint8Array &&
    stored.bytes.byteLength <= MOST_BYTES
  );
}
