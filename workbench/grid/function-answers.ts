import type { Asker } from "./asker";
import { callFunction } from "../host/functions/call-function";
import type { Argument } from "../host/functions/argument";
import type { CustomFunctionCalls, FunctionAnswer } from "../host/functions/custom-function-calls";
import type { FunctionMetadata } from "../host/functions/metadata";
import { joinCells } from "./join-cells";
import type { GridCalculation } from "./grid-calculation";

const BUSY = Symbol("busy");

/** Remembers what the add-in's functions answered, and makes the cells that wait for an answer calculate again. */
export class FunctionAnswers {
  #answers = new Map<string, FunctionAnswer | typeof BUSY>();
  #waiting = new Map<string, Asker[]>();
  #ready: Asker[] = [];
  #pending = 0;
  #idle: (() => void)[] = [];

  constructor(
    private readonly calls: CustomFunctionCalls,
    private readonly calculation: GridCalculation,
  ) {}

  /** The answer, or `undefined` while it is on its way: then the cell is asked again when it is there. */
  find(fn: FunctionMetadata, args: readonly Argument[], asker: Asker): FunctionAnswer | undefined {
    const isOwn = fn.options?.requiresAddress ?? false;
    const key = JSON.stringify([fn.id, isOwn ? asker.address : "", args]);
    const cached = this.#answers.get(key);
    if (cached !== BUSY && this.#answers.has(key)) return cached;
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), asker]);
    if (cached !== BUSY) void this.#ask(key, fn, args, asker.address);
    return undefined;
  }

  async #ask(key: string, fn: FunctionMetadata, args: readonly Argument[], address: string): Promise<void> {
    this.#answers.set(key, BUSY);
    this.#pending++;
    await this.calls.ready;
    const answer = await callFunction(this.calls, fn, args, address);
    this.#answers.set(key, answer);
    this.#pending--;
    if (this.#ready.length === 0) setTimeout(() => this.#deliver());
    this.#ready.push(...(this.#waiting.get(key) ?? []));
    this.#waiting.delete(key);
  }

  /** Answers come by hundreds: the cells are calculated together. */
  #deliver(): void {
    this.calculation.recalculate(joinCells(this.#ready.splice(0)));
    if (this.#pending === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** The add-in has other data now, or everything is to be calculated again. */
  forget(): void {
    for (const [key, answer] of this.#answers) if (answer !== BUSY) this.#answers.delete(key);
  }

  /** Resolves when no answer is on its way. */
  settle(): Promise<void> | undefined {
    return this.#pending === 0 ? undefined : new Promise((resolve) => this.#idle.push(resolve));
  }
}
