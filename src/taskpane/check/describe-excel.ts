import { listSets } from "../../excel/check/ask-sets";
import type { Pane } from "../state/pane-context";

/** What a report begins with: which Excel it is, and which Sourcebook. Nothing of the person or the workbook. */
export interface ExcelDescription {
  excel: string;
  sets: string;
  language: string;
  edition: string;
  names: string;
}

export function describeExcel({ context, prefix }: Pick<Pane, "context" | "prefix">): ExcelDescription {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    excel: `${diagnostics.version}, ${String(diagnostics.platform)}`,
    sets: listSets().join(", "),
    language: [...new Set([displayLanguage, contentLanguage])].join(", "),
    edition: context.edition.dataset.edition,
    names: `${prefix === "" ? "" : `${prefix}.`}TURNOVER`,
  };
}
