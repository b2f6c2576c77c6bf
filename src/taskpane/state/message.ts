import type { Inserted } from "../../excel/workbook";

/** A way out of a problem, as a button. */
export interface MessageAction {
  label: string;
  perform: () => void;
}

export interface Done {
  kind: "done";
  text: string;
  /** What can be taken back. */
  undo?: Inserted;
}

/** In three parts: what happened, what was kept, what to do. */
export interface Trouble {
  kind: "trouble";
  happened: string;
  kept: string;
  actions: MessageAction[];
}

export interface Working {
  kind: "working";
  /** What is being done. */
  text: string;
  /** From 0 to 1, where it is known. */
  part?: number;
  /** How far it is, in words. */
  detail?: string;
  cancel?: () => void;
}

export type Message = Done | Trouble | Working;
