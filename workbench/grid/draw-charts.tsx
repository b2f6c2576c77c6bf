import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { ChartFrame, type ChartSource } from "../charts/chart-frame";
import { toPixels } from "../points";
import type { Chart } from "../host/model/chart";
import type { Workbook } from "../host/model/workbook";
import type { GridComponent } from "./create-univer";

const COMPONENT = "workbench-chart";

/** Shows the charts of the open sheet over its cells. */
export class ChartDrawer {
  #drawn = new Map<string, string>();
  #version = 0;
  #isDark = false;
  #listeners = new Set<() => void>();

  constructor(
    private readonly grid: GridComponent,
    private readonly workbook: Workbook,
  ) {
    const source: ChartSource = {
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      version: () => this.#version,
      isDark: () => this.#isDark,
      find: (id) => this.#charts.find((chart) => chart.id === id),
    };
    const Component = ({ data }: { data?: { id: string } }) => (
      <ChartFrame id={data?.id ?? ""} source={source} />
    );
    grid.api.registerComponent(COMPONENT, Component);
  }

  get #charts(): Chart[] {
    return this.workbook.worksheets.items.flatMap((sheet) => sheet.charts.items);
  }

  draw(): void {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const charts = this.workbook.worksheets.find(sheet.getSheetId())?.charts.items ?? [];
    for (const id of [...this.#drawn.keys()]) {
      if (!this.#charts.some((chart) => chart.id === id)) this.#remove(id);
    }
    for (const chart of charts) this.#show(sheet, chart);
    this.#redraw();
  }

  setDark(isDark: boolean): void {
    this.#isDark = isDark;
    this.#redraw();
  }

  #redraw(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  #remove(id: string): void {
    this.#drawn.delete(id);
    for (const sheet of this.grid.api.getActiveWorkbook()?.getSheets() ?? []) {
      if (sheet.getFloatDomById(id)) sheet.removeFloatDom(id);
    }
  }

  #show(sheet: FWorksheet, chart: Chart): void {
    // The grid counts from the corner of its headers.
    const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
    const [left, top] = [toPixels(chart.left) + rowHeader.width, toPixels(chart.top) + columnHeader.height];
    const place = {
      startX: left,
      endX: left + toPixels(chart.width),
      startY: top,
      endY: top + toPixels(chart.height),
    };
    const key = JSON.stringify(place);
    if (this.#drawn.get(chart.id) === key) return;
    if (this.#drawn.has(chart.id)) sheet.removeFloatDom(chart.id);
    const shown = sheet.addFloatDomToPosition(
      { componentKey: COMPONENT, initPosition: place, data: { id: chart.id }, allowTransform: true },
      chart.id,
    );
    if (shown) this.#drawn.set(chart.id, key);
  }
}
