import { hostError } from "../protocol/host-error";
import { shiftArea, type Shift } from "../shift";
import { Chart } from "./chart";
import { KeyedCollection, sameName, without } from "./keyed-collection";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

let lastChart = 0;

export class Charts extends KeyedCollection<Chart> {
  #list: Chart[] = [];

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get events(): readonly string[] {
    return ["Added", "Deleted"];
  }

  get items(): readonly Chart[] {
    return this.#list;
  }

  add(chartType: string, source: Range, seriesBy = "Auto"): Chart {
    if (this.sheet.protection.protected) throw hostError("AccessDenied");
    const name = `Chart ${this.#list.length + 1}`;
    const chart = new Chart(`{${++lastChart}-CHART}`, name, this.sheet, (gone) => this.#drop(gone));
    chart.chartType = chartType;
    chart.setData(source, seriesBy);
    this.#list.push(chart);
    this.#raise("chartAdded", chart);
    return chart;
  }

  #drop(chart: Chart): void {
    this.#list = without(this.#list, chart);
    this.#raise("chartDeleted", chart);
  }

  #raise(event: "chartAdded" | "chartDeleted", { id }: Chart): void {
    const { id: worksheetId, book } = this.sheet;
    book.broadcast.raise(event, [worksheetId], { chartId: id, worksheetId, source: "Local" });
  }

  /** A chart moves with the cells below it, and its data with theirs. */
  follow(shift: Shift): void {
    for (const chart of this.#list) {
      chart.source = shiftArea(chart.source, shift) ?? chart.source;
      if (chart.place) chart.place = shiftArea(chart.place, shift) ?? chart.place;
    }
  }

  protected matches(chart: Chart, key: unknown): boolean {
    return sameName(chart.name, key) || chart.id === key;
  }
}
