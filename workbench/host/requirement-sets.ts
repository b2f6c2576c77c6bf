/** What every emulated Excel says that it can do; a profile says more of `ExcelApi` and `CustomFunctionsRuntime`. */
export const REQUIREMENT_SETS = {
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.14",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.1",
  SharedRuntime: "1.2",
} as const;

/** `ExcelApiDesktop` is what Windows and Mac have beyond the web. */
export type RequirementSets = Partial<Record<keyof typeof REQUIREMENT_SETS | "ExcelApiDesktop", string>>;

export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const [, has] = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase()) ?? [];
  return has !== undefined && compareVersions(has, version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
