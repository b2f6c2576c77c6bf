import type { TFunction } from "i18next";
import type { ExcelFinding } from "../../excel/check/check";
import type { ExcelDescription } from "./describe-excel";

/** The report in Markdown, to be pasted into an issue: the versions first, then each assumption. */
export function writeReport(
  t: TFunction,
  { excel, sets, language, edition, names }: ExcelDescription,
  findings: readonly ExcelFinding[],
): string {
  return [
    `- Excel: ${excel}`,
    `- ${t("excelCheck.report.sets")}: ${sets}`,
    `- ${t("excelCheck.report.language")}: ${language}`,
    `- Sourcebook: ${t("frame.edition", { edition })}, ${names}`,
    "",
    `| ${t("excelCheck.report.verdict")} | ${t("excelCheck.report.assumption")} | ${t("excelCheck.report.seen")} |`,
    "|---|---|---|",
    ...findings.map(({ id, verdict, seen, evidence }) => {
      const assumption = `${t(`excelCheck.finding.${id}`)} ([${id}](${evidence}))`;
      return `| ${t(`excelCheck.verdict.${verdict}`)} | ${assumption} | ${code(seen)} |`;
    }),
    "",
  ].join("\n");
}

/** As code, whatever stands in it: `|` would end the cell, a backtick the code, a line's end the row. */
const code = (seen: string): string =>
  seen === "" ? "" : `\`${seen.replace(/[`\s]+/g, " ").replaceAll("|", "\\|")}\``;
