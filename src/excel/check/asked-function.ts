import type { CheckRequest, CheckRoom, Tried } from "./check";
import { readAll, writeAll } from "./read-cells";

/** A call of TURNOVER, as the pane writes it. */
export const callFunction = ({ prefix }: CheckRequest, ...args: string[]): string =>
  `=${prefix === "" ? "" : `${prefix}.`}TURNOVER(${args.join(",")})`;

export const quote = (text: string): string => `"${text}"`;

/** What the function in the first cell was given, but for the first argument; what the cell shows where it did not tell. */
export async function readArguments(room: CheckRoom): Promise<{ given: unknown[] } | { told: string }> {
  await writeAll(room);
  const told = String((await readAll(room)).values[0]?.[0]);
  try {
    return { given: JSON.parse(told) as unknown[] };
  } catch {
    return { told };
  }
}

/** The functions may be at work in another runtime than the pane, or unknown: then nothing is known of Excel's ways. */
export const untold = (told: string): Tried => ({ verdict: "untried", seen: told || "–" });
