/** @jest-environment jsdom */
import { layOut } from "../../src/core/tables/layout";
import type { LaidCell, TableLayout } from "../../src/core/tables/table-layout";
import { tableToHtml, tableToText } from "../../src/taskpane/standalone/table-text";
import { realDataset, realEdition } from "../real-dataset";

const FORMULA = '=HYPERLINK("http://example.com")';
const layout = (rows: LaidCell[][]): TableLayout => ({
  id: "strange",
  title: "=1+1",
  about: "",
  columns: [{ key: "a", heading: "@A", kind: "text" }],
  rows,
});
const parse = (given: TableLayout) =>
  new DOMParser().parseFromString(tableToHtml(realEdition, given, "en"), "text/html");

/** The number format of a pasted cell: a string of CSS, with a backslash before what is masked. */
const formatOf = (cell: Element | null | undefined) =>
  /^mso-number-format:"((?:\\.|[^"\\])*)"/u
    .exec(cell?.getAttribute("style") ?? "")?.[1]
    ?.replace(/\\(.)/gu, "$1");

test("what is text stays text where it is pasted, also in the heading and the title", () => {
  const page = parse(
    layout([
      [{ kind: "text", text: FORMULA }],
      [{ kind: "link", text: FORMULA, url: "https://example.com" }],
      [{ kind: "link", text: FORMULA, url: `https://example.com/${"x".repeat(5_000)}` }],
    ]),
  );
  const cells = [...page.querySelectorAll("td, th, caption")];
  expect(cells.map((cell) => cell.textContent)).toEqual(["=1+1", "@A", FORMULA, FORMULA, FORMULA]);
  for (const cell of cells) expect(formatOf(cell)).toBe("@");
  expect([...page.querySelectorAll("a")].map(({ href }) => href)).toEqual(["https://example.com/"]);
});

test("a year stays a number", () => {
  const [cell] = parse(layout([[{ kind: "text", text: 2020 }]])).querySelectorAll("td");
  expect(cell?.hasAttribute("style")).toBe(false);
});

test("numbers keep their format, its texts letter by letter", () => {
  const table = realDataset.tables.find(({ id }) => id === "trade-partners");
  if (!table) throw new Error("the table is gone");
  const laid = layOut({ edition: realEdition, language: "en" }, table);
  const numbers = laid.rows.flat().filter((cell) => cell.kind === "number");
  const cells = [...parse(laid).querySelectorAll("td[x\\:num]")];
  expect(cells).toHaveLength(numbers.length);
  const inLetters = (format: string) =>
    format.replace(/"([^"]*)"/g, (_, quoted: string) => [...quoted].map((letter) => `\\${letter}`).join(""));
  expect(cells.map(formatOf)).toEqual(numbers.map((cell) => inLetters(cell.format)));
});

test("pasted as text no line begins like a formula, nor does a heading", () => {
  const lines = tableToText(realEdition, layout([[{ kind: "text", text: FORMULA }]]), "en").split("\n");
  expect(lines).toEqual(["'@A", `'${FORMULA}`]);
});

test("a text of 1 MB is cut where a cell ends", () => {
  const given = layout([[{ kind: "text", text: "x".repeat(1_000_000) }]]);
  expect(parse(given).querySelector("td")?.textContent).toHaveLength(32_767);
  expect(tableToText(realEdition, given, "en").length).toBeLessThan(33_000);
});
