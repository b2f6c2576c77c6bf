import type { HostMessage } from "../protocol/host-message";
import type { Profile } from "../profile";
import { errorAnswer, type Answer } from "../store/read-answer";
import { isErrorValue } from "./argument";

/** One call of a custom function, as the metadata says that Excel makes it. */
export interface CustomFunctionCall {
  /** The function's id in its metadata. */
  readonly name: string;
  /** An omitted argument is null, a range an array of rows. */
  readonly parameters: readonly unknown[];
  /** "Sheet1!B4", for functions that ask for it. */
  readonly address?: string | undefined;
  readonly parameterAddresses?: readonly (string | null)[] | undefined;
  readonly allowsErrors?: boolean;
}

export type FunctionAnswer = Answer | Answer[][];

/** `[id, succeeded, value]`, or `[id, false, message, error code]`. */
export type CallResult = readonly [id: number, succeeded: boolean, value: unknown, error?: number];

const CALL = { messageCategory: 1, messageType: 1000, targetId: "" };
const FLAGS = { allowsErrors: 4, richData: 8 };

/** The errors that a function can answer with, by the numbers of the runtime. */
const ERRORS: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls the add-in's functions through the runtime of Office.js. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (answer: FunctionAnswer) => void>();
  #queue: HostMessage[] = [];
  #lastId = 0;
  #markReady: () => void = () => undefined;
  /** Resolves when an add-in has said that its functions can be called. */
  readonly ready = new Promise<void>((resolve) => (this.#markReady = resolve));

  constructor(
    private readonly post: (entries: HostMessage[]) => void,
    /** How this Excel passes arguments and takes answers. */
    readonly profile: Profile,
  ) {}

  markReady(): void {
    this.#markReady();
  }

  /** Calls that are made in the same turn travel in one message. */
  call(call: CustomFunctionCall): Promise<FunctionAnswer> {
    const id = ++this.#lastId;
    if (this.#queue.length === 0) queueMicrotask(() => this.#flush());
    this.#queue.push({ ...CALL, message: JSON.stringify(describe(id, call)) });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #flush(): void {
    this.post(this.#queue.splice(0));
  }

  settle([id, succeeded, value, error = 0]: CallResult): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    const message = typeof value === "string" && value !== "" ? value : undefined;
    resolve?.(succeeded ? (value as FunctionAnswer) : errorAnswer(ERRORS[error] ?? "#VALUE!", message));
  }
}

function describe(id: number, call: CustomFunctionCall): unknown[] {
  const { name, parameters, address = null, parameterAddresses = null, allowsErrors = false } = call;
  const packed = parameters.map(packDataTypes);
  const isRich = JSON.stringify(packed) !== JSON.stringify(parameters);
  const flags = (allowsErrors ? FLAGS.allowsErrors : 0) + (isRich ? FLAGS.richData : 0);
  return [id, name, packed, address, flags, parameterAddresses];
}

/** Data types travel as JSON within the JSON, errors as what the runtime makes its own errors of. */
function packDataTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(packDataTypes);
  if (isErrorValue(value)) return packDataTypes({ type: "CustomFunctionError", code: value.basicValue });
  return typeof value === "object" && value !== null ? { value: JSON.stringify(value) } : value;
}
