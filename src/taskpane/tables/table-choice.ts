import type { TableRequest } from "../../excel/workbook";

/** How a table is to be inserted. */
export interface TableChoice {
  content: TableRequest["content"];
  hasSources: boolean;
  hasChart: boolean;
  destination: "new-sheet" | "selection";
}

export const USUAL_CHOICE: TableChoice = {
  content: "formulas",
  hasSources: true,
  hasChart: true,
  destination: "new-sheet",
};
