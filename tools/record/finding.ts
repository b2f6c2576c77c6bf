/** Something wrong in the record, for the person who edits it. */
export interface Finding {
  file: string;
  line?: number;
  message: string;
}

export const formatFinding = ({ file, line, message }: Finding) =>
  `${file}${line === undefined ? "" : `:${line}`}  ${message}`;

/** Prints all findings, in the order of the files, and ends the process with an error when there are any. */
export function stopOn(findings: Finding[], summary: string): void {
  if (findings.length === 0) return;
  const sorted = findings.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  for (const finding of sorted) console.error(formatFinding(finding));
  console.error(`\n${findings.length} ${findings.length === 1 ? "finding" : "findings"}. ${summary}`);
  process.exit(1);
}
