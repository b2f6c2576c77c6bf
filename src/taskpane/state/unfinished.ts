import type { TFunction } from "i18next";
import type { Unfinished, Workbook } from "../../excel/workbook";
import type { MessageAction } from "./message";
import type { Task } from "./task";

interface Handling {
  t: TFunction;
  workbook: Workbook;
  run: <T>(task: Task<T>) => unknown;
}

/** What can be done about an operation that did not come to its end. */
export function unfinishedActions(
  { t, workbook, run }: Handling,
  { id, kind }: Pick<Unfinished, "id"> & Partial<Unfinished>,
): MessageAction[] {
  const takeBack = {
    label: t("unfinished.takeBack"),
    perform: () =>
      void run({
        doing: t("doing.undo"),
        perform: () => workbook.takeBack(id),
        done: (left) => ({
          kind: "done",
          text: left.length > 0 ? t("unfinished.left", { what: left.join(", ") }) : t("unfinished.back"),
        }),
      }),
  };
  const finish = {
    label: t("unfinished.finish"),
    perform: () =>
      void run({
        doing: t("doing.restoreFormulas"),
        canCancel: true,
        perform: (progress) => workbook.restoreFormulas(progress),
        done: ({ restored: count }) => ({ kind: "done", text: t("done.formulasRestored", { count }) }),
      }),
  };
  const leave = {
    label: t("unfinished.leave"),
    perform: () =>
      void run({
        doing: t("doing.undo"),
        perform: () => workbook.leaveUnfinished(id),
        done: () => ({ kind: "done", text: t("unfinished.leftAsItIs") }),
      }),
  };
  return [takeBack, ...(kind === "restoration" ? [finish] : []), leave];
}
