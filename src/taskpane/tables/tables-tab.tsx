import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findTable, layOut } from "../../core/tables/layout";
import { useBrowse } from "../browse/browse-context";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { Gallery } from "./gallery";
import { layOutOwn, OWN_TABLE } from "./own-table";
import { TablePage } from "./table-page";

/** Prepared tables to look through, and the page of the one that is open. */
export function TablesTab() {
  const { t } = useTranslation();
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
  if (open === OWN_TABLE && state.ticked.length > 0) {
    const layout = layOutOwn(context, state.ticked, t("table.own"));
    return <TablePage key={layout.id} layout={layout} figures={state.ticked} onBack={close} />;
  }
  const table = open === undefined ? undefined : findTable(context.edition, open);
  if (table) return <TablePage key={table.id} layout={layOut(context, table)} onBack={close} />;
  return <Gallery onOpen={setOpen} />;
}
