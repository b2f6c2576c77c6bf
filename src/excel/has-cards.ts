import { hasApi } from "./has-api";

/** Whether numbers carry their source: functions may answer data types, and these may have properties. */
export const hasCards = (): boolean =>
  hasApi("1.19") && Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
