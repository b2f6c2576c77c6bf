import { boundingArea, cellArea, type Area } from "../area";
import { hostError } from "../protocol/host-error";
import { HostObject, type Identity } from "../protocol/host-object";
import { ChartAreaFormat } from "./chart-format";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartLegend } from "./chart-legend";
import { ChartSeriesList } from "./chart-series-list";
import { ChartTitle } from "./chart-title";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class Chart extends HostObject {
  chartType = "ColumnClustered";
  left = 24;
  top = 24;
  width = 360;
  height = 216;
  plotBy = "Columns";
  plotVisibleOnly = true;
  displayBlanksAs = "NotPlotted";
  style = 201;
  /** What it shows. */
  source: Area = cellArea(0, 0);
  sourceSheet: Worksheet;
  /** The cells that it lies over, when it was put there. */
  place: Area | undefined;
  readonly title = new ChartTitle();
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  readonly format = new ChartAreaFormat();
  readonly dataLabels = new ChartDataLabels();
  readonly series: ChartSeriesList;

  constructor(
    readonly id: string,
    public name: string,
    private readonly sheet: Worksheet,
    private readonly drop: (chart: Chart) => void,
  ) {
    super();
    this.sourceSheet = sheet;
    this.series = new ChartSeriesList(this);
  }

  get scalars(): readonly string[] {
    return [
      ...["id", "name", "chartType", "left", "top", "width", "height", "plotBy", "plotVisibleOnly"],
      ...["displayBlanksAs", "style"],
    ];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  /** "Auto" makes the shorter side the series, as Excel does. */
  setData(source: Range, seriesBy = "Auto"): void {
    if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw hostError("InvalidArgument");
    this.source = source.area;
    this.sourceSheet = source.sheet;
    const auto = source.rowCount >= source.columnCount ? "Columns" : "Rows";
    this.plotBy = seriesBy === "Auto" ? auto : seriesBy;
    this.series.reset();
  }

  setPosition(start: Range | string, end?: Range | string): void {
    const [first, last] = [this.#find(start), end === undefined ? undefined : this.#find(end)];
    this.place = boundingArea(first.area, (last ?? first).area);
    this.left = first.left;
    this.top = first.top;
    if (!last) return;
    this.width = last.left + last.width - first.left;
    this.height = last.top + last.height - first.top;
  }

  #find(place: Range | string): Range {
    return typeof place === "string" ? this.sheet.getRange(place) : place;
  }

  activate(): void {
    this.sheet.activate();
  }

  delete(): void {
    this.drop(this);
  }
}
