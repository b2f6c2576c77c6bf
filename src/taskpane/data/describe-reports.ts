import type { TFunction } from "i18next";
import type { RefreshReport } from "../../excel/workbook";

/** What became of tables: how many are up to date, and which are not; `lost` are those that nothing was heard of. */
export function describeReports(
  t: TFunction,
  reports: readonly RefreshReport[],
  lost: readonly string[] = [],
): string {
  const refused = reports.filter(({ refusal }) => refusal).map(({ name }) => name);
  const strange = reports.filter(({ isKnownByName }) => isKnownByName).length;
  const count = reports.length - refused.length - strange;
  return [
    ...(count > 0 ? [t("done.tablesRefreshed", { count })] : []),
    ...(strange > 0 ? [t("tracked.someByName")] : []),
    ...(refused.length > 0 ? [t("tracked.notRefreshed", { what: refused.join(", ") })] : []),
    ...(lost.length > 0 ? [t("tracked.lost", { what: lost.join(", ") })] : []),
  ].join(". ");
}
