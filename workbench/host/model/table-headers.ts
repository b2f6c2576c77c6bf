import { mapArea } from "../area";
import type { Table } from "./table";

/** Headers are texts, none is empty, and no two are alike: "Column1", "Year2". */
export function fillHeaders(table: Table, hasHeaders: boolean): void {
  const { store } = table.sheet;
  const row = { ...table.area, rows: 1 };
  const given =
    mapArea(row, (at, column) => (hasHeaders ? String(store.cell(at, column).result.value) : ""))[0] ?? [];
  const names = nameColumns(given);
  if (names.some((name, at) => name !== given[at]) || hasNumbers(table)) {
    store.write(row, [names.map((value) => ({ value }))]);
  }
}

const hasNumbers = (table: Table): boolean =>
  mapArea({ ...table.area, rows: 1 }, (row, column) => table.sheet.store.cell(row, column).result.type)
    .flat()
    .some((type) => type !== "String");

function nameColumns(given: readonly string[]): string[] {
  const names: string[] = [];
  for (const [at, name] of given.entries()) names.push(freeName(name || `Column${at + 1}`, names));
  return names;
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}${number}`;
  return name;
}
