import { cellArea, mapArea } from "../area";
import { hostError, WRONG_DIMENSIONS } from "../protocol/host-error";
import type { CellFormat, Hyperlink } from "../store/cell-format";
import { readColor } from "./read-color";
import type { Range } from "./range";

/** What `getCellProperties` gives and `setCellProperties` takes for one cell. */
export interface CellProperties {
  address?: string;
  hyperlink?: Hyperlink | null;
  format?: {
    fill?: { color?: string };
    font?: {
      bold?: boolean;
      italic?: boolean;
      color?: string;
      name?: string;
      size?: number;
      underline?: string;
    };
    horizontalAlignment?: string;
    verticalAlignment?: string;
    wrapText?: boolean;
  };
}

/** All that is known of each cell, whatever was asked for. */
export function readCellProperties(range: Range): CellProperties[][] {
  const { store } = range.sheet;
  return mapArea(range.area, (row, column): CellProperties => {
    const format = store.format(row, column);
    return {
      address: range.sheet.getCell(row, column).address,
      hyperlink: store.link(row, column) ?? null,
      format: {
        fill: { color: format.fillColor || "#FFFFFF" },
        font: {
          bold: format.fontBold,
          italic: format.fontItalic,
          color: format.fontColor,
          name: format.fontName,
          size: format.fontSize,
          underline: format.fontUnderline,
        },
        horizontalAlignment: format.horizontalAlignment,
        verticalAlignment: format.verticalAlignment,
        wrapText: format.wrapText,
      },
    };
  });
}

export function writeCellProperties(range: Range, properties: readonly (readonly CellProperties[])[]): void {
  const fits =
    properties.length === range.rowCount && properties.every((line) => line.length === range.columnCount);
  if (!fits) throw hostError("InvalidArgument", WRONG_DIMENSIONS);
  range.sheet.demandFormattable(range.area);
  range.sheet.store.setFormats(
    range.area,
    properties.map((line) => line.map(toFormat)),
  );
  properties.forEach((line, down) =>
    line.forEach(({ hyperlink }, right) => {
      const place = cellArea(range.rowIndex + down, range.columnIndex + right);
      if (hyperlink !== undefined) range.sheet.rangeAt(place).hyperlink = hyperlink;
    }),
  );
}

function toFormat({ format = {} }: CellProperties): Partial<CellFormat> {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = format;
  const wanted = {
    fillColor: fill?.color === undefined ? undefined : readColor(fill.color),
    fontColor: font?.color === undefined ? undefined : readColor(font.color),
    fontBold: font?.bold,
    fontItalic: font?.italic,
    fontName: font?.name,
    fontSize: font?.size,
    fontUnderline: font?.underline,
    horizontalAlignment,
    verticalAlignment,
    wrapText,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
