import { startEdition } from "../../src/dataset/start";
import { officeTheme } from "../../src/taskpane/host/office-theme";
import { readAddress } from "../../src/taskpane/host/read-address";
import { showInPane } from "../../src/taskpane/pane-requests";
import { renderPane } from "../../src/taskpane/render-pane";
import { createWorkbookDouble } from "./workbook-double";

/** The pane beside a workbook in memory: a page for looking at it as it is in Excel, without Excel. */
const workbook = createWorkbookDouble();
const { language, theme } = readAddress(location.search, undefined);
const element = document.getElementById("pane");

Object.assign(window, { workbook, showInPane });
void startEdition();
if (element)
  void renderPane(
    element,
    { kind: "excel", workbook, prefix: "", locale: undefined, theme: officeTheme(theme) },
    language,
  );
