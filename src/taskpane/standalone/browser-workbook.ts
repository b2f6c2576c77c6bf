import { languageOf } from "../../core/words/language";
import { currentEdition } from "../../dataset/current";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../../excel/outcome";
import type { Inserted, TableRequest } from "../../excel/workbook";
import { copyText, NO_CLIPBOARD } from "../host/copy-text";
import type { PaneWorkbook } from "../host/pane-host";
import { localFormula } from "../parts/local-formula";
import { copyTable } from "./copy-table";
import { downloadFile } from "./download-file";
import { fileName } from "./file-text";
import { pastedText } from "./pasted-text";

/** The pane without Excel: formulas and tables go to the clipboard, or into a file. */
export const browserWorkbook: PaneWorkbook = {
  insertFormula: (formula) => copy(localFormula(formula, language())),
  insertSpill: (formula) => copy(localFormula(formula, language())),
  insertText: (text) => copy(pastedText(text)),
  insertTable: (request) => (request.destination === "selection" ? copyLaid(request) : download(request)),
  onSelectionChanged: () => Promise.resolve(() => undefined),
  readSelection: () => needsExcel(),
  undo: () => needsExcel(),
  recalculate: () => needsExcel(),
  listTables: () => needsExcel(),
  refreshTables: () => needsExcel(),
  scan: () => needsExcel(),
  goTo: () => needsExcel(),
  replaceFormula: () => needsExcel(),
  writeBibliography: () => needsExcel(),
  convertToValues: () => needsExcel(),
  restoreFormulas: () => needsExcel(),
  makePortable: () => needsExcel(),
  listUnfinished: () => needsExcel(),
  takeBack: () => needsExcel(),
  leaveUnfinished: () => needsExcel(),
  readPin: () => needsExcel(),
  writePin: () => needsExcel(),
  checkExcel: () => needsExcel(),
  seeKept: () => needsExcel(),
  endCheck: () => needsExcel(),
};

const language = () => languageOf(document.documentElement.lang);

const needsExcel = <T>(): Promise<Outcome<T>> =>
  Promise.resolve(fail({ code: "unsupported", needs: "Excel" }));

const NOWHERE: Inserted = { address: "", token: "" };

const outcomeOf = (isDone: boolean): Outcome<Inserted> =>
  isDone ? ok(NOWHERE) : fail({ code: "failed", message: NO_CLIPBOARD });

const copy = async (text: string) => outcomeOf(await copyText(text));

async function copyLaid(request: TableRequest): Promise<Outcome<Inserted>> {
  const edition = currentEdition();
  return outcomeOf(edition !== undefined && (await copyTable(edition, request)));
}

async function download({
  layout,
  language,
  hasSources,
  hasChart,
}: TableRequest): Promise<Outcome<Inserted>> {
  const edition = currentEdition();
  if (!edition) return needsExcel();
  const { writeXlsx } = await import("./write-xlsx");
  downloadFile(
    await writeXlsx({ edition, language }, [{ layout, hasSources, hasChart }]),
    `${fileName(layout.id)}.xlsx`,
  );
  return ok(NOWHERE);
}
