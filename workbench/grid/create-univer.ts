import { LogLevel, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import { defaultTheme } from "@univerjs/themes";
import type { Query } from "../query";
import { gridWords } from "./grid-words";
import { TABLE_THEMES } from "./table-themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface GridComponent {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The spreadsheet component, put together by hand: its ready-made bundle would bring unlicensed packages along. */
export function createUniver(container: HTMLElement, { language, isDark }: Query): GridComponent {
  const univer = new Univer({
    ...gridWords(language),
    theme: defaultTheme,
    darkMode: isDark,
    logLevel: LogLevel.WARN,
  });
  for (const [plugin, config] of listPlugins(container)) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}

type PluginEntry = [plugin: PluginCtor<Plugin>, config?: unknown];

/** Presets share plugins; each is registered once, as the last entry wants it. */
function listPlugins(container: HTMLElement): Iterable<PluginEntry> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      footer: { menus: false },
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
  ];
  const entries = presets.flatMap(({ plugins }) =>
    plugins.map((plugin): PluginEntry => (Array.isArray(plugin) ? [plugin[0], plugin[1]] : [plugin])),
  );
  const table: PluginEntry = [UniverSheetsTablePlugin, { userThemes: TABLE_THEMES }];
  const tableUi: PluginEntry = [UniverSheetsTableUIPlugin, { hideAnchor: true }];
  return new Map([...entries, table, tableUi].map((entry) => [entry[0].pluginName, entry])).values();
}
