import { boundsOf } from "../../src/core/figures/bounds";
import { shortSource, urlOf } from "../../src/core/show/cite";
import type { Edition } from "../../src/core/edition/edition";
import type { Figure, Status } from "../../src/core/record";

/** SDMX's observation status: normal, estimated, forecast. */
const OBS_STATUS: Record<Status, string> = { actual: "A", estimate: "E", target: "F", plan: "F" };

/** Columns after SDMX-CSV 2.0; concepts of SDMX's cross-domain list where there is one, ours for the rest. */
const COLUMNS: [name: string, read: (edition: Edition, figure: Figure) => string | number | undefined][] = [
  ["STRUCTURE", () => "dataflow"],
  ["STRUCTURE_ID", (edition) => `SOURCEBOOK:FIGURES(${edition.dataset.edition})`],
  ["ACTION", () => "I"],
  ["FIGURE", (_, { id }) => id],
  ["INDICATOR", (_, { indicator }) => indicator],
  ["MEASURE", (_, { measure }) => measure],
  ["REF_AREA", (_, { entity }) => entity],
  ["COUNTERPART_AREA", (_, { partner }) => partner ?? "_Z"],
  ["PRODUCT", (_, { product }) => product ?? "_Z"],
  ["TIME_PERIOD", (_, { period }) => period],
  ["BASE_PER", (_, { basePeriod }) => basePeriod],
  ["OBS_VALUE", (_, { value }) => value],
  ["UNIT_MEASURE", (_, { unit }) => unit],
  ["OBS_STATUS", (_, { status }) => OBS_STATUS[status]],
  ["COVERAGE", (_, { coverage }) => coverage],
  ["STATUS", (_, { status }) => status],
  ["QUALIFIER", (_, { qualifier }) => qualifier],
  ["LOW", (_, figure) => finite(boundsOf(figure).low)],
  ["HIGH", (_, figure) => finite(boundsOf(figure).high)],
  ["CORRECTION", (_, { correction }) => correction],
  ["SOURCE", (edition, figure) => shortSource(edition, figure, "en")],
  ["URL", (edition, { sources: [source] }) => source && urlOf(edition, source)],
  ["COMMENT_OBS", (_, { note }) => note],
];

export function toSdmxCsv(edition: Edition): string {
  const rows = edition.dataset.figures.map((figure) => COLUMNS.map(([, read]) => read(edition, figure)));
  return `${[COLUMNS.map(([name]) => name), ...rows].map((row) => row.map(quote).join(",")).join("\n")}\n`;
}

const finite = (value: number) => (Number.isFinite(value) ? value : undefined);

function quote(value: string | number | undefined): string {
  const text = String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
