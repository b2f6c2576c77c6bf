import type { CellFormat } from "../store/cell-format";

/** The looks of Excel's own cell styles, as far as add-ins are likely to use them. */
export const CELL_STYLES: Record<string, Partial<CellFormat>> = {
  Normal: {
    fontBold: false,
    fontItalic: false,
    fontColor: "#000000",
    fillColor: "",
    numberFormat: "General",
  },
  Title: { fontSize: 18, fontColor: "#0E2841" },
  "Heading 1": { fontSize: 15, fontBold: true, fontColor: "#0E2841" },
  "Heading 2": { fontSize: 13, fontBold: true, fontColor: "#0E2841" },
  "Heading 3": { fontBold: true, fontColor: "#0E2841" },
  "Heading 4": { fontBold: true, fontColor: "#0E2841" },
  "Explanatory Text": { fontItalic: true, fontColor: "#7F7F7F" },
  Total: { fontBold: true },
  Good: { fillColor: "#C6EFCE", fontColor: "#006100" },
  Bad: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
  Neutral: { fillColor: "#FFEB9C", fontColor: "#9C5700" },
  Hyperlink: { fontColor: "#467886", fontUnderline: "Single" },
  Percent: { numberFormat: "0%" },
  Comma: { numberFormat: "#,##0.00" },
  Currency: { numberFormat: "$#,##0.00" },
};
