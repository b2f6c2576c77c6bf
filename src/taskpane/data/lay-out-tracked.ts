import type { TFunction } from "i18next";
import { findTable, layOut } from "../../core/tables/layout";
import { layOutStored } from "../tables/own-table";
import type { LayOutTracked } from "./preview-refresh";

/** A table of the workbook as an edition has it: a prepared one, or one that was made from picked figures. */
export const layOutTracked =
  (t: TFunction): LayOutTracked =>
  (edition, id, language) => {
    const table = findTable(edition, id);
    const context = { edition, language };
    return table ? layOut(context, table) : layOutStored(context, id, t("table.own"));
  };
