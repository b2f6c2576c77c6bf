import { isProblem } from "../../src/core/show/cell";
import { CALLS } from "../../src/core/calls/calls";
import { loosenNames } from "../../src/core/edition/loosen-names";
import { openEdition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import { explainBriefly } from "../../src/core/show/explain";
import { searchFigures } from "../../src/search/search-figures";

const ROWS = 500;
const COLUMNS = 40;

/** Sixteen partners of Belarus in thirteen years: 208 different questions in 20,000 cells. */
const DIFFERENT_ROWS = 16;
const DIFFERENT_COLUMNS = 13;

/** Milliseconds for blocks and searches that find little, asked for the first time, with all that their cells say. */
export function timeManyCells(dataset: Dataset) {
  const block = rows(partnersOf(dataset).slice(0, DIFFERENT_ROWS));
  const years = (first: number) => [
    Array.from({ length: COLUMNS }, (_, i) => first + (i % DIFFERENT_COLUMNS)),
  ];
  const unknown = rows(Array.from({ length: ROWS }, (_, i) => `Nowhereland ${i}`));
  const ask = (partners: unknown, periods: unknown, options?: string) =>
    first(() => {
      const edition = openEdition(dataset);
      loosenNames(edition);
      return () => tellAll(edition, ["Belarus", partners, periods, null, options]);
    });
  return {
    unanswered: ask(block, years(1950)),
    derived: ask(block, years(2010), "derive=yes"),
    unknown: ask(unknown, 2020),
    search: Math.max(...LONG_SEARCHES.map((text) => timeSearch(dataset, text))),
  };
}

const partnersOf = ({ entities, figures }: Dataset): string[] => {
  const codes = new Set(figures.filter(({ entity }) => entity === "BY").map(({ partner }) => partner));
  return entities.filter(({ id }) => codes.has(id)).map(({ names }) => names.en);
};

const rows = (names: string[]) => Array.from({ length: ROWS }, (_, i) => [names[i % names.length]]);

/** Two hundred letters of words, known, misspelt and cut short. */
const LONG_SEARCHES = [
  "belarus exports ",
  "belarusa exportz uzbekestan ",
  "be ru ka go mi ex im tr ",
  "тавары белоруссии ",
].map((words) => words.repeat(20).slice(0, 200).trim());

function tellAll(edition: ReturnType<typeof openEdition>, inputs: unknown[]): void {
  const result = CALLS.TURNOVER({ edition, language: "en" }, inputs);
  if (!result.ok) throw new Error("the block is refused");
  for (const cell of result.value.cells.flat())
    if (isProblem(cell)) explainBriefly(cell.problem, edition, "en");
}

function timeSearch(dataset: Dataset, text: string): number {
  return first(() => {
    const search = searchFigures(openEdition(dataset));
    search("the index is there", 1);
    return () => search(text, 10);
  });
}

/** The quickest of some first times: what is prepared before is not counted. */
function first(prepare: () => () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const run = prepare();
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
