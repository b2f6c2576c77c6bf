import { formatAddress } from "../../formula/address";
import { cellConstant, escapeText } from "../cells/escape-text";
import { cellAt } from "../../formula/area";
import type { Content } from "../cells/matrix";
import type { FormulaBlock } from "../conversion/formula-blocks";
import type { PortableCell } from "../workbook";
import { lookUp } from "../../core/look-up";

/** The data sheet: the cell, its value, the formula as text, and whatever is said of its source, a column each. */
export function dataRows(
  blocks: readonly FormulaBlock<PortableCell>[],
  copyOf: (sheetId: string) => string,
): Content[][] {
  const keys = [...new Set(blocks.flatMap(({ cell }) => Object.keys(cell.source)))];
  const rows = blocks.flatMap(({ cell, place: { sheetId, area }, values }) =>
    values.flatMap((line, down) =>
      line.map((value, across): Content[] => [
        escapeText(formatAddress(cellAt(area.row + down, area.column + across), copyOf(sheetId))),
        cellConstant(value),
        escapeText(cell.formula),
        ...keys.map((key) => cellConstant(lookUp(cell.source, key) ?? "")),
      ]),
    ),
  );
  return [["Cell", "Value", "Formula", ...keys].map(escapeText), ...rows];
}

/** What hovering over a number shows: what is known of its source, a line each. */
export const sourceComment = ({ source }: PortableCell): string =>
  Object.entries(source)
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `${heading}: ${text}`)
    .join("\n");
