import type { Task } from "./task";
import type { TFunction } from "i18next";
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../excel/failure-of";
import { fail } from "../../core/question/result";
import type { Outcome, Refusal } from "../../excel/outcome";
import { onTyping } from "../../excel/typing";
import type { Workbook } from "../../excel/workbook";
import { describeRefusal } from "./describe-refusal";
import { isSecondPress } from "./is-second-press";
import type { Message, MessageAction } from "./message";
import { useMessages } from "./messages-context";
import { unfinishedActions } from "./unfinished";

type Run = <T>(task: Task<T>) => Promise<T | undefined>;

interface Runner {
  run: Run;
  isBusy: boolean;
}

const RunContext = createContext<Runner>({ run: () => Promise.resolve(undefined), isBusy: false });

export const useRun = () => useContext(RunContext);

/** Milliseconds after which an operation shows that it is going on. */
const PATIENCE = 500;

/** Milliseconds within which the same is not wanted once more: it is the second press of a double one. */
const DOUBLE_PRESS = 500;

/** One operation at a time: a button pressed twice does its work once. */
export function RunProvider({ workbook, children }: { workbook: Workbook; children: ReactNode }) {
  const { t } = useTranslation();
  const { show, dismiss } = useMessages();
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);
  const lastDone = useRef({ doing: "", pressed: -Infinity });

  const run = useCallback<Run>(
    async function perform<T>(task: Task<T>): Promise<T | undefined> {
      const pressed = performance.now();
      const isSame = lastDone.current.doing === task.doing;
      if (isSecondPress() || running.current || (isSame && pressed - lastDone.current.pressed < DOUBLE_PRESS))
        return undefined;
      running.current = true;
      setBusy(true);
      if (task.done) show(undefined);
      else dismiss();
      const outcome = await attempt(task, { show, t });
      running.current = false;
      setBusy(false);
      if (outcome.ok) {
        if (task.done) {
          lastDone.current = { doing: task.doing, pressed };
          show(task.done(outcome.value));
        } else dismiss();
        task.onDone?.(outcome.value);
        return outcome.value;
      }
      const again = { label: t("action.tryAgain"), perform: () => void perform(task) };
      const ways =
        outcome.problem.code === "half-done"
          ? unfinishedActions({ t, workbook, run: perform }, { id: outcome.problem.entry })
          : waysOut(outcome.problem, again, task.actions?.(outcome.problem));
      show({ ...describeRefusal(t, outcome.problem, ways), ...task.describe?.(outcome.problem) });
      return undefined;
    },
    [show, dismiss, t, workbook],
  );

  const runner = useMemo(() => ({ run, isBusy }), [run, isBusy]);
  return <RunContext value={runner}>{children}</RunContext>;
}

/** Cells that are taken stay taken: there another place is offered in place of trying again. */
function waysOut({ code }: Refusal, again: MessageAction, others: MessageAction[] = []): MessageAction[] {
  return code === "not-empty" && others.length > 0 ? others : [again, ...others];
}

interface Screen {
  show: (message: Message) => void;
  t: TFunction;
}

/** Milliseconds without a sign of Excel's, after which people are told what may keep it. */
const LONG = 10_000;

async function attempt<T>(task: Task<T>, { show, t }: Screen): Promise<Outcome<T>> {
  const controller = new AbortController();
  const { signal } = controller;
  let isLate = false;
  let isLong = false;
  let isTyping = false;
  let part: number | undefined;
  let detail: string | undefined;
  const stop = () => {
    controller.abort();
    showProgress();
  };
  const cancel = task.canCancel ? stop : undefined;
  const words = () => {
    if (isTyping) return t("doing.typing");
    // After Cancel, until Excel has come to a place where it can stop.
    const doing = signal.aborted ? t("doing.stop") : task.doing;
    return isLong ? t("doing.long", { doing }) : doing;
  };
  const showProgress = () =>
    show(
      signal.aborted
        ? { kind: "working", text: words() }
        : { kind: "working", text: words(), part, detail, cancel },
    );
  const timer = setTimeout(() => {
    isLate = true;
    showProgress();
  }, PATIENCE);
  const longTimer = setTimeout(() => {
    isLong = part === undefined;
    showProgress();
  }, LONG);
  const stopListening = onTyping((isWaiting) => {
    isTyping = isWaiting;
    if (isTyping || isLate) showProgress();
  });
  const report = (done: number, all: number) => {
    part = all > 0 ? done / all : undefined;
    detail = task.measure?.(done, all);
    if (isLate) showProgress();
  };
  try {
    return await task.perform({ report, isCancelled: () => signal.aborted, signal });
  } catch (error) {
    return fail(failureOf(error));
  } finally {
    clearTimeout(timer);
    clearTimeout(longTimer);
    stopListening();
  }
}
