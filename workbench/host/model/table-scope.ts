import { sameName, KeyedCollection, orNotFound } from "./keyed-collection";
import type { Table } from "./table";

/** Tables that are only listed: those that a range touches. */
export class TableScope extends KeyedCollection<Table> {
  constructor(private readonly list: () => readonly Table[]) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get items(): readonly Table[] {
    return this.list();
  }

  getFirst(): Table {
    return orNotFound(this.items[0]);
  }

  protected matches(table: Table, key: unknown): boolean {
    return sameName(table.name, key) || table.id === key;
  }
}
