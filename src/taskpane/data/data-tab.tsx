import { lazy, useState } from "react";
import type { Tool } from "../../commands/pane-request";
import { useNavigation } from "../state/navigation-context";
import { AddressPage } from "./address-page";
import { BibliographyPage } from "./bibliography-page";
import { CheckPage } from "./check-page";
import { DataHome } from "./data-home";
import { ConvertPage } from "./convert-page";
import { PinPage } from "./pin-page";
import { PortablePage } from "./portable-page";
import { RefreshPage } from "./refresh-page";
import { TrackedTablesPage } from "./tracked-tables-page";

const PAGES = {
  refresh: RefreshPage,
  tables: TrackedTablesPage,
  bibliography: BibliographyPage,
  convert: ConvertPage,
  check: CheckPage,
  portable: PortablePage,
  pin: PinPage,
  address: AddressPage,
  excel: lazy(() =>
    import("../check/excel-check-page").then(({ ExcelCheckPage }) => ({ default: ExcelCheckPage })),
  ),
} satisfies Record<Tool, unknown>;

/** The edition, and what can be done with the whole workbook: a list of tools, each a page of its own. */
export function DataTab() {
  const { request } = useNavigation();
  const [tool, setTool] = useState<Tool>();
  const [seen, setSeen] = useState<unknown>();
  if (request !== seen) {
    setSeen(request);
    if (request.tab === "data") setTool(request.tool);
  }
  const Open = tool && PAGES[tool];
  return Open ? <Open onBack={() => setTool(undefined)} /> : <DataHome onOpen={setTool} />;
}
