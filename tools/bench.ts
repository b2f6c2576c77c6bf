/** npm run bench: the figures of the budgets, as ratios and times of one run. Machines are noisy: read the ratios. */
import { readFileSync } from "node:fs";
import { ask } from "../src/core/ask/ask";
import { NO_OPTIONS } from "../src/core/ask/find-stated";
import { CALLS } from "../src/core/calls/calls";
import { openEdition, type Edition } from "../src/core/edition/edition";
import { cachedAnswer } from "../src/core/ask/ask-block";
import { readPeriodSelector, readPlace } from "../src/core/arguments/read-names";
import type { Dataset } from "../src/core/record";
import { timeManyCells } from "./bench/many-cells";
import { timePane } from "./bench/pane";
import { synthesize } from "./bench/synthesize";
import { perCall, timed } from "./bench/time";

const dataset = JSON.parse(readFileSync("src/dataset/dataset.json", "utf8")) as Dataset;
const edition = openEdition(dataset);

const bare = new Map(dataset.figures.map((figure) => [figure.id, figure]));
const map = perCall(() => bare.get("by-uz-turnover-2020"));
const lookup = perCall(lookUpIn(edition, "Belarus", "Uzbekistan", 2020));
const resolved = perCall(resolveIn(edition, "Belarus", "Uzbekistan", 2020));
report("bare Map.get with a ready key", `${map.toFixed(1)} ns`);
report(
  "one warm lookup by names",
  `${lookup.toFixed(0)} ns = ${(lookup / map).toFixed(1)} × Map.get`,
  "≤ 5 ×, ≤ 1 µs",
);
report(
  "the same asked for the first time, names known",
  `${resolved.toFixed(0)} ns = ${(resolved / map).toFixed(1)} × Map.get`,
  "≤ 1 µs",
);

const context = { edition, language: "en" as const };
const call = perCall(() => CALLS.TURNOVER(context, [[["Belarus"]], [["Uzbekistan"]], [[2020]], null, null]));
report("one warm TURNOVER call, as Excel makes it", `${(call / 1000).toFixed(2)} µs`);

const places = dataset.entities.slice(0, 100).map(({ names }) => names.en);
const years = Array.from({ length: 100 }, (_, i) => 1950 + i);
const scalars = () => {
  for (const place of places)
    for (const year of years) CALLS.TURNOVER(context, [[["Belarus"]], [[place]], [[year]], null, null]);
};
scalars();
report(
  "10,000 different scalar calls, warm (most without an answer)",
  `${timed(scalars).toFixed(0)} ms`,
  "≤ 50 ms",
);

const block = () =>
  CALLS.TURNOVER(context, [[["Belarus"]], places.map((place) => [place]), [years], null, null]);
block();
report("a 100 × 100 block from one call", `${timed(block).toFixed(0)} ms`, "≤ 20 ms");

const many = timeManyCells(dataset);
const ms = (time: number) => `${time.toFixed(0)} ms`;
report("a 500 × 40 block without an answer, 208 different questions", ms(many.unanswered), "≤ 150 ms");
report("the same with derive=yes", ms(many.derived), "≤ 500 ms");
report("500 unknown names, with what was probably meant", ms(many.unknown), "≤ 100 ms");
report("a search in 200 letters of words", ms(many.search), "≤ 50 ms");

report("index of this dataset", `${timed(() => openEdition(dataset)).toFixed(1)} ms`, "≤ 10 ms");
const large = synthesize(1_000_000);
let largeEdition: Edition | undefined;
report(
  "index of 1,000,000 figures",
  `${(timed(() => (largeEdition = openEdition(large))) / 1000).toFixed(2)} s`,
  "≤ 2 s",
);
if (largeEdition) {
  const figure = large.figures[777_777];
  const again = perCall(
    lookUpIn(largeEdition, figure?.entity ?? "", figure?.partner ?? "", Number(figure?.period)),
  );
  report(
    "one warm lookup in it",
    `${again.toFixed(0)} ns = ${(again / lookup).toFixed(2)} × the same in this dataset`,
    "the same",
  );
}

const pane = await timePane();
const paneTime = (time: "usable" | "answered") =>
  pane
    ? `${(pane.slow[time] / 1000).toFixed(2)} s = ${(pane.slow[time] / pane.usual[time]).toFixed(1)} × the same without`
    : "not measured: it needs a browser and npm run build";
report("pane usable, on a processor 4 × slower", paneTime("usable"), "≤ 2 s");
report("a search typed at once answered, likewise", paneTime("answered"));

/** The lookup that a call makes once its arguments are single names, after it was made before. */
function lookUpIn(book: Edition, reporter: string, partner: string, year: number) {
  CALLS.TURNOVER({ edition: book, language: "en" }, [reporter, partner, year]);
  return () => {
    const answer = cachedAnswer(book, "turnover", reporter, partner, year);
    if (!answer?.ok) throw new Error("there is no answer");
    return answer;
  };
}

/** The same without a cache: names to codes to figure. */
function resolveIn(book: Edition, reporter: string, partner: string, year: number) {
  const indicator = book.indicators.position("turnover");
  return () => {
    const entity = readPlace(book, reporter, "reporter");
    const other = readPlace(book, partner, "partner");
    const period = readPeriodSelector(book, year);
    if (!entity.ok || !other.ok || !period.ok) throw new Error("the question is not understood");
    const question = {
      indicator,
      measure: "level" as const,
      entity: entity.value,
      partner: other.value,
      period: period.value,
      options: NO_OPTIONS,
    };
    const answer = ask(book, question);
    if (!answer.ok) throw new Error("there is no answer");
    return answer;
  };
}

function report(what: string, measured: string, budget = ""): void {
  console.log(`${what.padEnd(62)} ${measured}${budget ? `   (budget ${budget})` : ""}`);
}
