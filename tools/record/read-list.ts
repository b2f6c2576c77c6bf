import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Finding } from "./finding";
import type { Row } from "./table-schema";

/** Reads a YAML list by its schema; each item knows its line. What breaks a rule goes to `findings`. */
export function readList<T extends object>(
  path: string,
  file: string,
  item: z.ZodType<T>,
  findings: Finding[],
): Row<T>[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
  for (const error of document.errors)
    findings.push({ file, line: error.linePos?.[0].line, message: error.message.split("\n")[0] ?? "" });
  if (document.errors.length) return [];
  const values: unknown = document.toJS();
  if (!Array.isArray(values)) {
    findings.push({ file, line: 1, message: "is not a list" });
    return [];
  }
  const lineOf = (path: (string | number)[]) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : undefined;
  };
  return values.flatMap((value: unknown, index) => {
    const result = item.safeParse(value);
    const at = { file, line: lineOf([index]) ?? 1 };
    if (result.success) return [{ ...result.data, at }];
    for (const { path, message } of result.error.issues)
      findings.push({
        file,
        line: lineOf([index, ...(path as string[])]) ?? at.line,
        message: `${path.join(".")}: ${message}`,
      });
    return [];
  });
}
