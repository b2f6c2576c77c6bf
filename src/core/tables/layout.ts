import type { TableLayout } from "./table-layout";
import type { Edition } from "../edition/edition";
import type { PreparedTable } from "../record";
import type { CallContext } from "../show/cell";
import { layOutCross } from "./cross";
import { layOutEvents, layOutTwinnings, layOutReferences } from "./events";
import { layOutList } from "./list";

export function layOut(context: CallContext, table: PreparedTable): TableLayout {
  switch (table.kind) {
    case "cross":
      return layOutCross(context, table);
    case "list":
      return layOutList(context, table);
    case "events":
      return layOutEvents(context, table);
    case "twinnings":
      return layOutTwinnings(context, table);
    case "references":
      return layOutReferences(context, table);
  }
}

export const findTable = ({ dataset }: Edition, id: string): PreparedTable | undefined =>
  dataset.tables.find((table) => table.id === id);
