import { REQUIREMENT_SETS, type RequirementSets } from "./requirement-sets";

export type ProfileName = "windows-365" | "web-365" | "mac-365" | "windows-2208" | "perpetual-2021";

/**
 * One Excel that people have: what it can do and where it is harsh. Each behaviour was reported by Microsoft or by
 * users, at the address beside it; none was seen by us. oj#N = github.com/OfficeDev/office-js/issues/N,
 * ecf#N = github.com/OfficeDev/Excel-Custom-Functions/issues/N, docs/… = learn.microsoft.com/office/dev/add-ins/….
 */
export interface Profile {
  readonly name: ProfileName;
  /** As people call it. */
  readonly label: string;
  /** `Office.context.platform` */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** `Office.context.diagnostics.version` */
  readonly version: string;
  readonly sets: RequirementSets;
  /** What a blank cell is in an argument of type `any`. oj#1951, oj#5262, oj#4702 */
  readonly blank: 0 | null | "";
  /** What becomes of a number with properties. CustomFunctionsRuntime 1.4 and ExcelApi 1.19, excel.doublecellvalue.yml */
  readonly numbers: "card" | "format" | "plain";
  /** What fails with `UndoNotSupported` within `mergeUndoGroup`, as "Worksheet.copy". docs/excel/excel-add-ins-undo-capabilities */
  readonly cannotUndo: readonly string[];
  /** `mergeUndoGroup` alone fails. oj#6711, oj#6491 */
  readonly refusesUndoGroups: boolean;
  /** A formula written into a table's column is copied over the others. oj#2093, oj#1916, oj#6745 */
  readonly fillsColumns: boolean;
  /** `getMergedAreasOrNullObject` empties the list of what can be undone. oj#5918 */
  readonly mergedAreasEndUndo: boolean;
  /** Undo after a sheet became very hidden ends Excel. oj#6001 */
  readonly veryHiddenEndsExcel: boolean;
  /** `functions.json` and `shortcuts.json` are fetched from another origin. oj#3970, ecf#212 */
  readonly fetchesFromElsewhere: boolean;
  /** `functions.json` is that of the edition before: the last optional argument of each function is unknown. docs/excel/custom-functions-troubleshooting */
  readonly hasOldMetadata: boolean;
  /** One error makes a whole block `#VALUE!`. oj#2174 */
  readonly errorFailsBlock: boolean;
  /** `comments.add` is not implemented. oj#1847 */
  readonly refusesComments: boolean;
  /** Settings and custom XML are lost when the workbook is saved and opened again. oj#6091 */
  readonly losesXmlOnSave: boolean;
  /** The pane of the shared runtime starts hidden, and its page does not hear that it is shown. oj#2716 */
  readonly paneStartsHidden: boolean;
}

const EVERYWHERE = ["Worksheet.copy", "Worksheet.delete"];
const ON_DESKTOPS = [...EVERYWHERE, "Worksheet.name", "Worksheet.position", "Worksheet.visibility"];

const MILD = {
  refusesUndoGroups: false,
  fillsColumns: true,
  mergedAreasEndUndo: false,
  veryHiddenEndsExcel: false,
  fetchesFromElsewhere: false,
  hasOldMetadata: false,
  errorFailsBlock: false,
  refusesComments: false,
  losesXmlOnSave: false,
  paneStartsHidden: false,
};

const setsOf = (ExcelApi: string, CustomFunctionsRuntime: string): RequirementSets => ({
  ...REQUIREMENT_SETS,
  ExcelApi,
  CustomFunctionsRuntime,
});

const onDesktop = (ExcelApi: string, CustomFunctionsRuntime: string): RequirementSets => ({
  ...setsOf(ExcelApi, CustomFunctionsRuntime),
  ExcelApiDesktop: "1.1",
});

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  "windows-365": {
    ...MILD,
    name: "windows-365",
    label: "Excel for Windows, Microsoft 365",
    platform: "PC",
    version: "16.0.19530.20000",
    sets: onDesktop("1.20", "1.5"),
    blank: 0,
    numbers: "card",
    cannotUndo: ON_DESKTOPS,
    mergedAreasEndUndo: true,
    veryHiddenEndsExcel: true,
    paneStartsHidden: true,
  },
  "web-365": {
    ...MILD,
    name: "web-365",
    label: "Excel on the web",
    platform: "OfficeOnline",
    version: "16.0.19530.20000",
    sets: setsOf("1.20", "1.5"),
    blank: null,
    numbers: "card",
    cannotUndo: EVERYWHERE,
    refusesUndoGroups: true,
    fetchesFromElsewhere: true,
    errorFailsBlock: true,
  },
  "mac-365": {
    ...MILD,
    name: "mac-365",
    label: "Excel for Mac, Microsoft 365",
    platform: "Mac",
    version: "16.108.0",
    sets: onDesktop("1.20", "1.5"),
    blank: 0,
    numbers: "card",
    cannotUndo: ON_DESKTOPS,
    losesXmlOnSave: true,
  },
  "windows-2208": {
    ...MILD,
    name: "windows-2208",
    label: "Excel for Windows, version 2208",
    platform: "PC",
    version: "16.0.15601.20000",
    sets: setsOf("1.15", "1.4"),
    blank: 0,
    numbers: "format",
    cannotUndo: [],
    hasOldMetadata: true,
  },
  "perpetual-2021": {
    ...MILD,
    name: "perpetual-2021",
    label: "Excel 2021",
    platform: "PC",
    version: "16.0.14332.20000",
    sets: setsOf("1.14", "1.3"),
    blank: 0,
    numbers: "plain",
    cannotUndo: [],
    errorFailsBlock: true,
    refusesComments: true,
  },
};

/** The Excel that most people have, and the one that the workbench shows. */
export const DEFAULT_PROFILE: Profile = PROFILES["windows-365"];

/** `undefined` when there is no such Excel. */
export const findProfile = (name: string): Profile | undefined =>
  Object.values(PROFILES).find((profile) => profile.name === name);
