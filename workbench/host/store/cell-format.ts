export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The format of a cell, in the words of `Excel.RangeFormat`. */
export interface CellFormat {
  readonly numberFormat: string;
  /** "#RRGGBB"; "" when there is no fill. */
  readonly fillColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontBold: boolean;
  readonly fontItalic: boolean;
  readonly fontStrikethrough: boolean;
  readonly fontUnderline: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
  readonly locked: boolean;
  /** The name of a cell style: "Heading 1". */
  readonly style: string;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fontBold: false,
  fontItalic: false,
  fontStrikethrough: false,
  fontUnderline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
  style: "Normal",
};

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}
