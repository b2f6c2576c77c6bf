import type { Answer } from "../figures/answer";
import { periodsOfAny, NO_OPTIONS } from "./ask";
import { askOnce } from "./ask-once";
import type { Edition } from "../edition/edition";
import type { SeriesKey } from "../figures/figure-index";
import { fit, readGrid, toGrid, type Grid, type Shape } from "../arguments/grid";
import { isBlank, isEmpty, missing, type Input } from "../arguments/input";
import type { Period } from "../periods/period";
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
  /** The partner of a question that names none; `undefined` where one must be named. */
  defaultPartner: number | undefined;
  options: Options;
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
  const isPartnerNeeded = block.defaultPartner === undefined;
  if (isEmptyCell(entity) || isEmptyCell(period) || (isPartnerNeeded && isEmptyCell(partner)))
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
  const products = readProducts(edition, onlyCell(product));
  if (!products.ok) return products;
  const question = questionOf(block, reporter.value, other.value, when.value, products.value);
  if (isAll(question)) return askAll(edition, block, question);
  const answer = askOnce(edition, block, question);
  if (isUsual) cacheAnswer(edition, block.by, who, withWhom, time, answer);
  return answer.ok ? ok([[answer]]) : answer;
}

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
      return isAll(question.value)
        ? fail({ code: "all-stands-alone" })
        : askOnce(edition, block, question.value);
    }),
  );
  return ok(cells);
}

type Grids = Record<keyof BlockInputs, Grid>;

/** Every period that has an answer, one a row: the period and its number. */
function askAll(edition: Edition, block: Block, all: Question): Result<Cell[][]> {
  const periods = periodsOfAny(edition, block.alike?.(edition, all) ?? [all]);
  if (periods.length === 0) return failed(block.ask(edition, { ...all, period: { keyword: "latest" } }));
  return ok(periods.map((period) => [{ label: period }, block.ask(edition, { ...all, period: { period } })]));
}

const failed = (answer: Result<Answer>): Result<Cell[][]> => (answer.ok ? ok([[answer]]) : answer);

function readPartner(edition: Edition, { defaultPartner }: Block, cell: Input): Result<number> {
  if (!isBlank(cell)) return readPlace(edition, cell, "partner");
  return defaultPartner === undefined ? fail(missing("partner")) : ok(defaultPartner);
}

interface Readers {
  entity(row: number, column: number): Result<number>;
  partner(row: number, column: number): Result<number>;
  products(row: number, column: number): Result<string[] | undefined>;
  period(row: number, column: number): Result<PeriodSelector>;
  isEmpty(row: number, column: number): boolean;
}

function readersOf(edition: Edition, block: Block, grids: Grids, shape: Shape): Readers {
  const blanks = Object.values(grids)
    .filter(({ rows }) => rows.length > 1 || (rows[0]?.length ?? 1) > 1)
    .map((grid) => readGrid(grid, shape, isBlank));
  return {
    entity: readGrid(grids.entity, shape, (cell) => readPlace(edition, cell, block.entityArgument)),
    partner: readGrid(grids.partner, shape, (cell) => readPartner(edition, block, cell)),
    products: readGrid(grids.product, shape, (cell) => readProducts(edition, cell)),
    period: readGrid(grids.period, shape, (cell) => readPeriodSelector(edition, cell)),
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
