import type { TableLayout } from "../../core/tables/table-layout";
import { escapeText } from "../cells/escape-text";
import type { Content, Matrix } from "../cells/matrix";
import { bodyCells, type BodyCell } from "./body-cells";
import { canonical } from "./canonical";
import { toCellReferences } from "./row-references";
import { fingerprintContent } from "./row-fingerprints";
import { isFormula } from "./table-body";
import { HEAD_ROWS } from "./table-frame";
import { headTexts } from "./write-head";
import type { TableDraft } from "./table-draft";

export interface PlannedBody {
  cells: BodyCell[][];
  /** What is written while the cells are no table yet: labels are read in the cells of the row. */
  inputs: Matrix<Content>;
  /** Fingerprints of all that comes into the block, head and headings too. */
  fingerprints: string[][];
}

export function planBody(draft: TableDraft): PlannedBody {
  const { frame, layout } = draft;
  const cells = bodyCells(layout, { ...draft, headingOf: headingsIn(layout) });
  const inputs = cellInputs(draft, cells);
  const head = Array.from({ length: HEAD_ROWS }, (_, row) => [headTexts(layout, draft)[row] ?? ""]);
  const headings = layout.columns.map(({ heading }) => escapeText(heading));
  const block: Matrix<Content> = [...head, headings, ...inputs];
  const fingerprints = block.map((line) =>
    Array.from({ length: frame.block.columns }, (_, at) =>
      fingerprintContent(canonical(line[at], (name) => name.toLowerCase())),
    ),
  );
  return { cells, inputs, fingerprints };
}

const headingsIn =
  ({ columns }: TableLayout) =>
  (key: string) =>
    columns.find((column) => column.key === key)?.heading;

function cellInputs({ frame: { body }, layout }: TableDraft, cells: readonly BodyCell[][]): Matrix<Content> {
  const columnOf = (name: string) =>
    body.column + layout.columns.findIndex(({ heading }) => heading === name);
  return cells.map((line, down) =>
    line.map(({ input }) => (isFormula(input) ? toCellReferences(input, body.row + down, columnOf) : input)),
  );
}
