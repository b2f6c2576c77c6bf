/** Whether this Excel has a requirement set of `ExcelApi`: "1.12". */
export const hasApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
