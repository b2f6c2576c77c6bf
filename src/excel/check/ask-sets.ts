import type { RequirementSet } from "./check";

/** The sets whose newest version tells what this Excel can do. */
const SETS = ["ExcelApi", "ExcelApiDesktop", "CustomFunctionsRuntime", "SharedRuntime", "RibbonApi"];

const NEWEST = 30;

export const hasSet = ([set, version]: RequirementSet): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** "ExcelApi 1.20", for each set that this Excel has in some version. */
export const listSets = (): string[] =>
  SETS.flatMap((set) => {
    const newest = newestOf(set);
    return newest === undefined ? [] : [`${set} ${newest}`];
  });

function newestOf(set: string): string | undefined {
  const versions = Array.from({ length: NEWEST }, (_, at) => `1.${NEWEST - at}`);
  return versions.find((version) => hasSet([set, version]));
}
