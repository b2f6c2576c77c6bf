import type { TFunction } from "i18next";
import type { Edition } from "../../core/edition";
import type { Progress, RefreshRequest } from "../../excel/workbook";
import { layOutTracked } from "./lay-out-tracked";

/** The wish to bring the workbook's tables to an edition. */
export const tablesRequest = (
  t: TFunction,
  edition: Edition,
  prefix: string,
  progress: Progress,
): RefreshRequest => ({
  layoutOf: (table, language) => layOutTracked(t)(edition, table, language),
  edition: edition.dataset.edition,
  prefix,
  progress,
});
