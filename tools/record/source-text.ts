import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A source document's text by lines, 1-based; `sha256` tells whether it is the one on record. */
export interface SourceText {
  lines: string[];
  sha256: string;
}

export function readSource(folder: string, file: string): SourceText | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { lines: bytes.toString("utf8").split("\n"), sha256 };
}

/** A stretch of text with white space folded, that knows for each character the line it comes from. */
export interface FoldedText {
  text: string;
  lineAt: number[];
}

export function foldLines({ lines }: SourceText, from: number, to: number): FoldedText {
  let text = "";
  const lineAt: number[] = [];
  for (let line = from; line <= to; line++)
    for (const character of `${lines[line - 1] ?? ""} `) {
      if (/\s/.test(character) && (text === "" || text.endsWith(" "))) continue;
      text += /\s/.test(character) ? " " : character;
      for (let i = 0; i < character.length; i++) lineAt.push(line);
    }
  return { text, lineAt };
}
