import type { TFunction } from "i18next";
import type { Edition } from "../../core/edition/edition";
import { currentInUse, withCurrent } from "../../dataset/current";
import type { Progress, RefreshRequest } from "../../excel/workbook";
import { layOutTracked } from "./lay-out-tracked";

interface Wanted extends Partial<RefreshRequest> {
  prefix: string;
  progress: Progress;
}

/** Asks to bring the workbook's tables to the edition that is in use when it comes to it. */
export async function tablesRequest(t: TFunction, wanted: Wanted): Promise<RefreshRequest> {
  const edition: Edition = await withCurrent(({ loadWhole }) => loadWhole());
  const source = currentInUse()?.source;
  return {
    layoutOf: (table, language) => layOutTracked(t)(edition, table, language),
    edition: edition.dataset.edition,
    ...(source !== undefined && { source }),
    ...wanted,
  };
}
