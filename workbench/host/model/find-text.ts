import { cellArea, mapArea, type Area } from "../area";
import type { SheetStore } from "../store/sheet-store";

/** `Excel.WorksheetSearchCriteria`. */
export interface FindCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** The cells that show a text, whole or in part. */
export function findText(store: SheetStore, area: Area, text: string, criteria: FindCriteria): Area[] {
  const fold = (value: string) => (criteria.matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const shows = (row: number, column: number) => {
    const shown = fold(String(store.cell(row, column).result.value));
    return criteria.completeMatch ? shown === wanted : shown.includes(wanted);
  };
  const places = mapArea(area, (row, column) => (shows(row, column) ? [cellArea(row, column)] : []));
  return places.flat(2);
}
