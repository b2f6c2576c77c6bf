import { LocaleType, mergeLocales } from "@univerjs/core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreRussian from "@univerjs/preset-sheets-core/locales/ru-RU";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingRussian from "@univerjs/preset-sheets-drawing/locales/ru-RU";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import filterRussian from "@univerjs/preset-sheets-filter/locales/ru-RU";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteRussian from "@univerjs/preset-sheets-note/locales/ru-RU";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableRussian from "@univerjs/preset-sheets-table/locales/ru-RU";

/** The grid's own words, in Russian or English. */
export function gridWords(language: string) {
  const locales = {
    [LocaleType.EN_US]: mergeLocales(coreEnglish, drawingEnglish, filterEnglish, noteEnglish, tableEnglish),
    [LocaleType.RU_RU]: mergeLocales(coreRussian, drawingRussian, filterRussian, noteRussian, tableRussian),
  };
  return { locale: language.startsWith("ru") ? LocaleType.RU_RU : LocaleType.EN_US, locales };
}
