import { layOutAgain } from "../core/tables/lay-out-again";
import { currentInUse, withCurrent } from "../dataset/current";
import type { RefreshRequest } from "./workbook";

/** Asks to bring the workbook's tables to the edition that is in use when it comes to it: from the ribbon or the pane. */
export async function refreshRequest(
  wanted: Omit<RefreshRequest, "layoutOf" | "edition" | "source">,
): Promise<RefreshRequest> {
  const edition = await withCurrent(({ loadWhole }) => loadWhole());
  const source = currentInUse()?.source;
  return {
    ...wanted,
    layoutOf: (...table) => layOutAgain(edition, ...table),
    edition: edition.dataset.edition,
    ...(source !== undefined && { source }),
  };
}
