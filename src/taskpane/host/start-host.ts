import { lazyWorkbook } from "./lazy-workbook";
import { officeTheme } from "./office-theme";
import type { PaneHost } from "./pane-host";
import { readAddress } from "./read-address";

/** The one place that asks Office where the pane runs. */
export async function startHost(): Promise<PaneHost> {
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const locale = isExcel ? Office.context.displayLanguage : navigator.language;
  const { theme, prefix } = readAddress(location.search, locale);
  const workbook = lazyWorkbook(async () =>
    isExcel
      ? (await import(/* webpackChunkName: "workbook" */ "../../excel/excel-workbook")).excelWorkbook
      : (await import("../standalone/browser-workbook")).browserWorkbook,
  );
  return { kind: isExcel ? "excel" : "browser", workbook, prefix, locale, theme: officeTheme(theme) };
}
