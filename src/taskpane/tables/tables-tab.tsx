import { useState } from "react";
import { findTable, layOut } from "../../core/tables/layout";
import { layOutPicked } from "../../core/tables/picked-list";
import { useBrowse } from "../browse/browse-context";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { Gallery } from "./gallery";
import { PICKED_PAGE } from "./picked-page";
import { TablePage } from "./table-page";

/** Prepared tables to look through, and the page of the one that is open. */
export function TablesTab() {
  const { context } = usePane();
  const { state } = useBrowse();
  const { request } = useNavigation();
  const [open, setOpen] = useState<string>();
  const [seen, setSeen] = useState<unknown>();
  if (request !== seen) {
    setSeen(request);
    if (request.tab === "tables" && request.table !== undefined) setOpen(request.table);
  }
  const close = () => setOpen(undefined);
  if (open === PICKED_PAGE && state.ticked.length > 0) {
    const layout = layOutPicked(context, state.ticked);
    return <TablePage key={layout.id} layout={layout} onBack={close} />;
  }
  const table = open === undefined ? undefined : findTable(context.edition, open);
  if (table) return <TablePage key={table.id} layout={layOut(context, table)} onBack={close} />;
  return <Gallery onOpen={setOpen} />;
}
