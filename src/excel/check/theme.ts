import { judge, type Check } from "./check";
import { SOURCES } from "./sources";

/** Excel says which colours its own panes have. */
export const theme: Check = {
  id: "theme",
  evidence: SOURCES.theme,
  perform: () => {
    const { bodyBackgroundColor, bodyForegroundColor } = (Office.context.officeTheme ??
      {}) as Partial<Office.OfficeTheme>;
    const seen = [bodyBackgroundColor, bodyForegroundColor].map((color) => color ?? "–");
    return Promise.resolve(judge(/^#?[\da-f]{6}/i.test(seen[0] ?? ""), seen.join(", ")));
  },
};
