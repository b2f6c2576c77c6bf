import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { refuse, type Outcome, type Refusal } from "../../excel/outcome";
import type { Progress } from "../../excel/workbook";
import { describeRefusal } from "./describe-refusal";
import type { Message, Remedy, Trouble } from "./message";
import { useMessages } from "./messages-context";

/** Something done to the workbook, with what is said while and after it is done. */
export interface Task<T> {
  /** "Writing the bibliography": shown when it takes more than half a second. */
  doing: string;
  perform: (progress: Progress) => Promise<Outcome<T>>;
  /** Nothing where the result shows by itself. */
  done?: (value: T) => Message | undefined;
  /** Ways out in place of trying again. */
  remedies?: (refusal: Refusal) => Remedy[];
  /** Words for a refusal that says more than the workbook knows. */
  describe?: (refusal: Refusal) => Partial<Pick<Trouble, "happened" | "kept">> | undefined;
  canCancel?: boolean;
}

type Run = <T>(task: Task<T>) => Promise<T | undefined>;

interface Runner {
  run: Run;
  isBusy: boolean;
}

const RunContext = createContext<Runner>({ run: () => Promise.resolve(undefined), isBusy: false });

export const useRun = () => useContext(RunContext);

/** Milliseconds after which an operation shows that it is going on. */
const PATIENCE = 500;

/** One operation at a time: a button pressed twice does its work once. */
export function RunProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { say } = useMessages();
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);

  const run = useCallback<Run>(
    async function perform<T>(task: Task<T>): Promise<T | undefined> {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      say(undefined);
      const outcome = await attempt(task, say);
      running.current = false;
      setBusy(false);
      if (outcome.done) say(task.done?.(outcome.value));
      else {
        const { remedies = () => [], describe = () => undefined } = task;
        const again = { label: t("action.tryAgain"), perform: () => void perform(task) };
        const ways = remedies(outcome.refusal);
        const trouble = describeRefusal(t, outcome.refusal, ways.length > 0 ? ways : [again]);
        say({ ...trouble, ...describe(outcome.refusal) });
      }
      return outcome.done ? outcome.value : undefined;
    },
    [say, t],
  );

  const runner = useMemo(() => ({ run, isBusy }), [run, isBusy]);
  return <RunContext value={runner}>{children}</RunContext>;
}

async function attempt<T>(task: Task<T>, say: (message: Message) => void): Promise<Outcome<T>> {
  let isCancelled = false;
  let isLate = false;
  let part: number | undefined;
  const cancel = task.canCancel ? () => void (isCancelled = true) : undefined;
  const show = () => say({ kind: "working", text: task.doing, part, cancel });
  const timer = setTimeout(() => {
    isLate = true;
    show();
  }, PATIENCE);
  const report = (done: number, all: number) => {
    part = all > 0 ? done / all : undefined;
    if (isLate) show();
  };
  try {
    return await task.perform({ report, isCancelled: () => isCancelled });
  } catch (error) {
    return refuse({ code: "failed", message: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
  }
}
