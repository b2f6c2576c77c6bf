import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A formula and what it must come to; what is left out is not asked about. */
export interface Case {
  formula: string;
  value?: number;
  shows?: string;
  unit?: string;
  qualifier?: string;
  low?: number | null;
  high?: number | null;
  status?: string;
  period?: string;
  product?: string;
  derived?: boolean;
  lines?: [number, number];
  values?: unknown[][];
  is?: string | number;
  contains?: string;
  error?: string;
  says?: string | number;
}

export const readCases = (name: string): Case[] =>
  parse(readFileSync(join(__dirname, `${name}.yaml`), "utf8")) as Case[];
