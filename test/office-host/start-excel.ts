import { ExcelHost } from "../../workbench/host/excel-host";
import { SwitchedBridge } from "./switched-bridge";
import type { CalculateFormula } from "../../workbench/host/store/calculation";
import { PROFILES, type Profile, type ProfileName } from "../../workbench/host/profile";
import { isSetSupported, type RequirementSets } from "../../workbench/host/requirement-sets";
import { MemoryBook } from "../../workbench/host/store/memory-book";
import { createPage } from "./fake-page";
import { createPress, type CommandLibrary, type Press } from "./create-press";
import { FunctionAssociation } from "./function-association";
import { loadLibrary } from "./load-library";
import { markUndoGroups } from "./mark-undo-groups";

export interface ExcelOptions {
  /** What formulas give; without it every function is unknown. */
  calculate?: CalculateFormula;
  /** Lower sets than the host would have: `{ ExcelApi: "1.9" }`. */
  sets?: RequirementSets;
  /** The language of the host: "ru-RU". */
  language?: string;
  /** Which Excel it is. */
  profile?: ProfileName;
  /** The add-in's page of a workbook before, which is done with and was of the same Excel: loading another takes time. */
  page?: StartedExcel;
}

export interface StartedExcel {
  Excel: typeof Excel;
  Office: typeof Office;
  /** Associate functions with it: the host calls them through Microsoft's runtime. */
  CustomFunctions: typeof CustomFunctions;
  host: ExcelHost;
  /** Presses a button as Office.js is told of it. */
  press: Press;
  bridge: SwitchedBridge;
}

interface LibraryPage {
  Excel: typeof Excel;
  Office: typeof Office;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  OfficeExt: CommandLibrary["OfficeExt"];
  OSF: { _OfficeAppFactory: object };
}

/**
 * A fresh workbook with one sheet, and Microsoft's own library talking to it. `Excel`, `Office` and
 * `CustomFunctions` become global, as they are in an add-in, until the next call.
 */
export function startExcel({
  calculate,
  sets,
  language = "en-US",
  profile: name = "windows-365",
  page,
}: ExcelOptions = {}): StartedExcel {
  const profile = { ...PROFILES[name], sets: { ...PROFILES[name].sets, ...sets } };
  const host = new ExcelHost({ store: new MemoryBook(calculate), language, profile });
  if (!page) return startRuntime(host, language);
  page.bridge.switchTo(host);
  return { ...page, host };
}

/** A page of an add-in, beside a workbook that may have been open for long. */
export function startRuntime(host: ExcelHost, language = "en-US"): StartedExcel {
  const { profile } = host;
  const [functions, actions] = [new FunctionAssociation(), new FunctionAssociation()];
  const bridge = new SwitchedBridge(host);
  const page = createPage({ bridge, functions, actions });
  loadLibrary("excel-web-16.00.debug.js", page);
  host.handOverActions();
  const library = page as unknown as LibraryPage;
  library.OSF._OfficeAppFactory = describeHost(profile, language);
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  markUndoGroups(library.Excel);
  const { Excel, Office, OfficeExtension, CustomFunctions } = library;
  Office.onReady ??= async () => ({
    host: Office.HostType.Excel,
    platform: Office.PlatformType[profile.platform],
  });
  makeGlobal({ Excel, Office, OfficeExtension, CustomFunctions });
  return { Excel, Office, CustomFunctions, host, press: createPress(library), bridge };
}

/** Getters, since jest takes apart what is set as a global while the library's timers may still look at it. */
function makeGlobal(values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => value });
  }
}

/** What the library asks where it keeps `Office.context`. */
function describeHost({ sets, platform, version }: Profile, language: string): object {
  const context = {
    displayLanguage: language,
    contentLanguage: language,
    host: "Excel",
    platform,
    diagnostics: { host: "Excel", platform, version },
    officeTheme: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000" },
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version) },
  };
  return {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: 0 }),
  };
}
