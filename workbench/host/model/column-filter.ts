import { HostObject } from "../protocol/host-object";
import type { FilterCriteria } from "./filter-criteria";
import type { Table } from "./table";

/** The filter button of one column of a table. */
export class ColumnFilter extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: () => number,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["criteria"];
  }

  get criteria(): FilterCriteria | undefined {
    return this.table.autoFilter.criteriaOf(this.index());
  }

  apply(criteria: FilterCriteria): void {
    this.table.autoFilter.filter(this.index(), criteria);
  }

  applyValuesFilter(values: unknown[]): void {
    this.apply({ filterOn: "Values", values });
  }

  applyCustomFilter(criterion1: string, criterion2?: string, operator?: string): void {
    this.apply({
      filterOn: "Custom",
      criterion1,
      ...(criterion2 !== undefined && { criterion2 }),
      ...(operator !== undefined && { operator }),
    });
  }

  clear(): void {
    this.table.autoFilter.filter(this.index(), undefined);
  }
}
