import { del, get, set } from "idb-keyval";
import type { Dataset } from "../core/record";

const KEY = "sourcebook.edition";

/** A store that does not answer must not keep functions waiting: they have a bundled edition. */
const PATIENCE = 1_500;

/** The edition that was fetched in an earlier session; `undefined` when there is none, or the browser keeps nothing. */
export async function loadStored(): Promise<Dataset | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  try {
    return await Promise.race([get<Dataset>(KEY), late]);
  } catch {
    return undefined;
  }
}

/** Whether it was kept; where the browser keeps nothing, the edition serves for this session. */
export async function store(dataset: Dataset): Promise<boolean> {
  try {
    await set(KEY, dataset);
    return true;
  } catch {
    return false;
  }
}

export const forgetStored = (): Promise<void> => del(KEY);
