import { isSafeLink } from "../../core/safe-link";

/** What Excel takes at most in a cell, and in the address of a link. */
const LONGEST_TEXT = 32_767;
const LONGEST_ADDRESS = 2_079;

/** Letters that no file may hold: most controls, halves of pairs, and the two that are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as a cell takes it: what is longer ends in "…". */
export function fitCell(text: string): string {
  const clean = text.slice(0, LONGEST_TEXT + 1).replace(FORBIDDEN, "");
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1).replace(FORBIDDEN, "")}…`;
}

/** The same for a file, which would read `_x0041_` as "A". */
export const fitFile = (text: string): string => fitCell(text).replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_");

/** Whether a cell may lead there. */
export const isLinkable = (url: string): boolean => isSafeLink(url) && url.length <= LONGEST_ADDRESS;

/** "trade|partners" → "trade-partners": a name that every system takes for a file. */
export function fileName(id: string): string {
  const name = id.slice(0, 80).replace(/[^\p{L}\p{N}]+/gu, "-");
  return name === "-" || name === "" ? "sourcebook" : name;
}
