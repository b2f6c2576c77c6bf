import type { CellFill } from "../cells/fill-cells";
import type { Area } from "../../formula/area";

/** What undo must find unchanged, and what it puts back. */
export type UndoToken =
  | { kind: "cells"; sheet: string; area: Area; fingerprint: string; formats?: string[][] }
  | {
      kind: "table";
      sheet: string;
      /** Fingerprint of all that was on its sheet, where that was new and goes with it. */
      sheetFingerprint?: string;
      area: Area;
      fingerprint: string;
      table: string;
      chart?: string;
      /** Widths of the columns before. */
      widths: number[];
      /** Colours that the cells had while they were empty. */
      fills?: CellFill[];
    }
  | { kind: "sheets"; sheets: { id: string; fingerprint: string }[] };

export const writeToken = (token: UndoToken): string => JSON.stringify(token);

/** `undefined` when there is nothing to take back. */
export const readToken = (text: string): UndoToken | undefined =>
  text === "" ? undefined : (JSON.parse(text) as UndoToken);
