import type { ExcelFinding } from "../../excel/check/check";
import { readStored, store } from "../host/stored";

/** How far the check of this Excel is; kept, so that it goes on after the workbook was closed and opened. */
export type CheckState =
  | { stage: "start" }
  /** Excel is at work on the check's sheet: when the runtime ends meanwhile, the next one clears up. */
  | { stage: "running" }
  | { stage: "asking"; findings: ExcelFinding[]; undoCell: string; runtime: number }
  | { stage: "done"; findings: ExcelFinding[] };

/** Tells this runtime from the one before. */
export const runtimeId = (): number => performance.timeOrigin;

export function readCheck(): CheckState {
  try {
    const state = JSON.parse(readStored("check") ?? "") as CheckState;
    return state.stage === "asking" && !Array.isArray(state.findings) ? { stage: "running" } : state;
  } catch {
    return { stage: "start" };
  }
}

export function keepCheck(state: CheckState): void {
  const isOpen = state.stage === "running" || state.stage === "asking";
  store("check", isOpen ? JSON.stringify(state) : undefined);
}
