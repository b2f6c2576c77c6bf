import type { Answer } from "../figures/answer";
import { askOnce } from "./ask-once";
import { NO_OPTIONS } from "./find-stated";
import { settleAll } from "./settle-period";
import type { Edition } from "../edition/edition";
import type { SeriesKey } from "../figures/figure-index";
import { SCOPES } from "../figures/preference";
import { fit, readGrid, toGrid, type Grid, type Shape } from "../arguments/grid";
import { isBlank, isEmpty, type Input } from "../arguments/input";
import { isDay, type Period } from "../periods/period";
import type { Reading } from "../figures/reading";
import { readingsOf } from "../arguments/readings-of";
import type { ArgumentName } from "../question/problem";
import type { Question, Options, PeriodSelector } from "../question/question";
import { readPeriodSelector, readPlace, readProducts } from "../arguments/read-names";
import { answerCache } from "./answer-cache";
import { fail, ok, type Result } from "../question/result";

/** A cell of a block: an answer or its problem, the label of a period, or nothing where an argument's cell is empty. */
export type Cell = Result<Answer> | { label: Period } | undefined;

/** Arguments that may be ranges, as Excel hands them over. */
export interface BlockInputs {
  entity: Input;
  partner: Input;
  product: Input;
  period: Input;
}

export interface Block {
  /** The function that asks, by which its answers are cached. */
  by: string;
  indicator: number;
  measure: SeriesKey["measure"];
  inputs: BlockInputs;
  /** What the function calls its first place. */
  entityArgument: ArgumentName;
  /** The partner of a question that names none. */
  defaultPartner: number;
  /** An empty cell as the partner is a line that is not filled in yet. */
  needsPartner?: boolean;
  options: Options;
  /** How the function's own names were read. */
  readings?: readonly Reading[];
  ask(edition: Edition, question: Question): Result<Answer>;
  /** The questions whose periods "all" lists; the question itself when absent. */
  alike?(edition: Edition, question: Question): readonly Question[];
}

/** Answers a column, a row or a block of questions: names are read once each, then there is one lookup a cell. */
export function askBlock(edition: Edition, block: Block): Result<Cell[][]> {
  const { entity, partner, product, period } = block.inputs;
  const isSingle = isOneCell(entity) && isOneCell(partner) && isOneCell(product) && isOneCell(period);
  return isSingle ? askSingle(edition, block) : askGrid(edition, block);
}

const isOneCell = (input: Input) =>
  !Array.isArray(input) || (input.length === 1 && (!Array.isArray(input[0]) || input[0].length === 1));

const onlyCell = (input: Input): Input => (Array.isArray(input) ? onlyCell(input[0]) : input);

/**
 * One question in plain names, without product or options, by the function `by`; `undefined` when it was not asked
 * before.
 */
export function cachedAnswer(
  edition: Edition,
  by: string,
  reporter: Input,
  partner: Input,
  period: Input,
): Result<Answer> | undefined {
  return isName(reporter) && isName(partner) && isName(period)
    ? answerCache(edition, by).get(reporter, partner, period)
    : undefined;
}

const isName = (input: Input): input is string | number =>
  typeof input === "string" || typeof input === "number";

function cacheAnswer(
  edition: Edition,
  by: string,
  reporter: Input,
  partner: Input,
  period: Input,
  answer: Result<Answer>,
): void {
  if (!isName(reporter) || !isName(partner) || !isName(period)) return;
  answerCache(edition, by).set(reporter, partner, period, answer);
}

/** One cell that is empty gives an empty answer; one that is missing or says "" is an error. */
function askSingle(edition: Edition, block: Block): Result<Cell[][]> {
  const { entity, partner, product, period } = block.inputs;
  const isEmptyCell = (input: Input) => Array.isArray(input) && isEmpty(onlyCell(input));
  if (isEmptyCell(entity) || isEmptyCell(period) || (block.needsPartner && isEmptyCell(partner)))
    return ok([[undefined]]);
  const [who, withWhom, time] = [onlyCell(entity), onlyCell(partner), onlyCell(period)];
  const isUsual = block.options === NO_OPTIONS && isBlank(onlyCell(product));
  const cached = isUsual ? cachedAnswer(edition, block.by, who, withWhom, time) : undefined;
  if (cached) return cached.ok ? ok([[cached]]) : cached;
  const reporter = readPlace(edition, who, block.entityArgument);
  if (!reporter.ok) return reporter;
  const other = readPartner(edition, block, withWhom);
  if (!other.ok) return other;
  const when = readPeriodSelector(edition, time);
  if (!when.ok) return when;
  const products = readScope(edition, onlyCell(product));
  if (!products.ok) return products;
  const question = questionOf(block, reporter.value, other.value, when.value, products.value);
  const readings = readingsIn(edition, block, question, [who, withWhom, onlyCell(product)]);
  if (isAll(question)) return askAll(edition, block, question);
  const answer = tellReadings(askOnce(edition, block, question), readings);
  if (isUsual) cacheAnswer(edition, block.by, who, withWhom, time, answer);
  return answer.ok ? ok([[answer]]) : answer;
}

function readingsIn(
  { entities, products }: Edition,
  { readings = [] }: Block,
  question: Question,
  [entity, partner, product]: Input[],
): readonly Reading[] {
  if (readings.length === 0 && !entities.readsOtherwise && !products.readsOtherwise) return readings;
  return [
    ...readings,
    ...readingsOf([
      [entity, entities, question.entity],
      [partner, entities, question.partner],
      [product, products, products.position(question.products?.[0])],
    ]),
  ];
}

const tellReadings = (answer: Result<Answer>, readings: readonly Reading[]): Result<Answer> =>
  answer.ok && readings.length > 0 ? ok({ ...answer.value, readings }) : answer;

const isAll = ({ period }: Question) => "keyword" in period && period.keyword === "all";

function askGrid(edition: Edition, block: Block): Result<Cell[][]> {
  const { entity, partner, product, period } = block.inputs;
  const grids = {
    entity: toGrid(block.entityArgument, entity),
    partner: toGrid("partner", partner),
    product: toGrid("product", product),
    period: toGrid("period", period),
  };
  const shape = fit(Object.values(grids));
  if (!shape.ok) return shape;
  const readers = readersOf(edition, block, grids, shape.value);
  const cells = Array.from({ length: shape.value.rows }, (_, row) =>
    Array.from({ length: shape.value.columns }, (_, column): Cell => {
      if (readers.isEmpty(row, column)) return undefined;
      const question = questionAt(block, readers, row, column);
      if (!question.ok) return question;
      if (isAll(question.value)) return fail({ code: "all-stands-alone" });
      const said = [readers.said.entity, readers.said.partner, readers.said.product].map((at) =>
        at(row, column),
      );
      const readings = readingsIn(edition, block, question.value, said);
      const years: Reading[] =
        readers.areYears && "period" in question.value.period ? [{ year: question.value.period.period }] : [];
      return tellReadings(askOnce(edition, block, question.value), [...readings, ...years]);
    }),
  );
  return ok(cells);
}

type Grids = Record<keyof BlockInputs, Grid>;

/** Every period that can be compared with the others, one a row: the period and its number. */
function askAll(edition: Edition, block: Block, all: Question): Result<Cell[][]> {
  const { periods, question } = settleAll(edition, all, block.alike?.(edition, all));
  if (periods.length === 0) return failed(block.ask(edition, { ...all, period: { keyword: "latest" } }));
  return ok(
    periods.map((period) => [{ label: period }, block.ask(edition, { ...question, period: { period } })]),
  );
}

const failed = (answer: Result<Answer>): Result<Cell[][]> => (answer.ok ? ok([[answer]]) : answer);

function readPartner(edition: Edition, { defaultPartner }: Block, cell: Input): Result<number> {
  if (!isBlank(cell)) return readPlace(edition, cell, "partner");
  return ok(defaultPartner);
}

interface Readers {
  entity(row: number, column: number): Result<number>;
  partner(row: number, column: number): Result<number>;
  products(row: number, column: number): Result<string[] | undefined>;
  period(row: number, column: number): Result<PeriodSelector>;
  isEmpty(row: number, column: number): boolean;
  /** The cells as they stand. */
  said: Record<"entity" | "partner" | "product", (row: number, column: number) => Input>;
  /** The periods are dates a year apart, and mean their years. */
  areYears: boolean;
}

/** Whether cells are first days of several years, or last ones: a row of years that is stored as dates. */
function areYearsOf(edition: Edition, { rows }: Grid): boolean {
  if (rows.length === 1 && rows[0]?.length === 1) return false;
  const days = new Set<string>();
  const years = new Set<string>();
  for (const cell of rows.flat()) {
    if (isBlank(cell)) continue;
    const read = readPeriodSelector(edition, cell);
    if (!read.ok || !("period" in read.value) || !isDay(read.value.period)) return false;
    years.add(read.value.period.slice(0, 4));
    days.add(read.value.period.slice(5));
  }
  return years.size > 1 && days.size === 1 && (days.has("01-01") || days.has("12-31"));
}

const yearOf = (read: Result<PeriodSelector>): Result<PeriodSelector> =>
  read.ok && "period" in read.value ? ok({ period: read.value.period.slice(0, 4) }) : read;

function readersOf(edition: Edition, block: Block, grids: Grids, shape: Shape): Readers {
  const blanks = Object.values(grids)
    .filter(({ rows }) => rows.length > 1 || (rows[0]?.length ?? 1) > 1)
    .map((grid) => readGrid(grid, shape, isBlank));
  const areYears = areYearsOf(edition, grids.period);
  const same = (cell: Input) => cell;
  return {
    areYears,
    said: {
      entity: readGrid(grids.entity, shape, same),
      partner: readGrid(grids.partner, shape, same),
      product: readGrid(grids.product, shape, same),
    },
    entity: readGrid(grids.entity, shape, (cell) => readPlace(edition, cell, block.entityArgument)),
    partner: readGrid(grids.partner, shape, (cell) => readPartner(edition, block, cell)),
    products: readGrid(grids.product, shape, (cell) => readScope(edition, cell)),
    period: readGrid(grids.period, shape, (cell) => {
      const read = readPeriodSelector(edition, cell);
      return areYears ? yearOf(read) : read;
    }),
    isEmpty: (row, column) => blanks.some((isBlankAt) => isBlankAt(row, column)),
  };
}

function questionAt(block: Block, readers: Readers, row: number, column: number): Result<Question> {
  const entity = readers.entity(row, column);
  if (!entity.ok) return entity;
  const partner = readers.partner(row, column);
  if (!partner.ok) return partner;
  const period = readers.period(row, column);
  if (!period.ok) return period;
  const products = readers.products(row, column);
  return products.ok
    ? ok(questionOf(block, entity.value, partner.value, period.value, products.value))
    : products;
}

const questionOf = (
  { indicator, measure, options }: Block,
  entity: number,
  partner: number,
  period: PeriodSelector,
  products: string[] | undefined,
): Question => ({ indicator, measure, options, entity, partner, period, products });

/** Products as they are named; everything is the widest scope that is stated, whatever the source calls it. */
function readScope(edition: Edition, input: Input): Result<string[] | undefined> {
  const read = readProducts(edition, input);
  const [only, ...others] = (read.ok && read.value) || [];
  if (others.length > 0 || !edition.products.get(only)?.unnamed) return read;
  return ok([...new Set([only, ...SCOPES].filter((scope) => scope !== undefined))]);
}
