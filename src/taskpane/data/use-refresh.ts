import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallContext } from "../../core/show/cell";
import { openEdition, type Edition } from "../../core/edition/edition";
import type { HeldEdition } from "../../dataset/held-edition";
import { fetchEdition } from "../../dataset/refresh";
import type { RefreshProblem } from "../../dataset/refresh-problem";
import { takeEdition } from "../../dataset/start";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../../excel/outcome";
import type { Progress, RefreshReport, ScannedCell, TrackedTable } from "../../excel/workbook";
import { describeRefreshProblem } from "../state/describe-refresh-problem";
import { useNewer } from "../state/newer-context";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { previewRefresh } from "./preview-refresh";
import type { WHOLE } from "./refresh-scope";
import { isInScope, sheetsOf } from "./refresh-scope";
import { useSwitchEdition, type Switched } from "./use-switch-edition";
import { useScope } from "./use-scope";

interface Next {
  /** The edition in use when this one was fetched. */
  before: CallContext;
  held: HeldEdition;
  edition: Edition;
  cells: ScannedCell[];
  tables: TrackedTable[];
}

/** From the notice of a newer edition to its use: fetched, compared, taken. Until it is taken nothing changes. */
export function useRefresh() {
  const { t } = useTranslation();
  const { context, source, workbook, kind } = usePane();
  const { newer } = useNewer();
  const { run } = useRun();
  const switchEdition = useSwitchEdition();
  const [next, setNext] = useState<Next>();
  const [left, setLeft] = useState<string[]>([]);
  const [reports, setReports] = useState<RefreshReport[]>();
  const { scope, chooseScope } = useScope();
  const waiting = newer.state === "waiting" ? newer : undefined;
  const preview = useMemo(() => next && previewOf(next, scope), [next, scope]);

  const compare = async (held: HeldEdition, progress: Progress): Promise<Outcome<Next>> => {
    const fresh = { before: context, held, edition: openEdition(held.dataset), cells: [], tables: [] };
    if (kind === "browser") return ok(fresh);
    const cells = await workbook.scan(progress);
    if (!cells.ok) return cells;
    const tables = await workbook.listTables();
    return tables.ok ? ok({ ...fresh, cells: cells.value, tables: tables.value }) : tables;
  };

  const fetchNext = async () => {
    if (!waiting) return;
    const { notice, list } = waiting;
    let problem: RefreshProblem | undefined;
    await run<Next>({
      doing: t("doing.fetch"),
      canCancel: true,
      measure: (bytes, all) => t("doing.bytes", { done: kilobytes(bytes), all: kilobytes(all) }),
      perform: async (progress) => {
        const inUse = { edition: context.edition.dataset.edition, source };
        const onBytes = (bytes: number) => progress.report(bytes, notice.bytes);
        const fetched = await fetchEdition(notice, list, inUse, { signal: progress.signal, onBytes });
        problem = fetched.ok ? undefined : fetched.problem;
        if (fetched.ok) return compare(fetched.value, { ...progress, report: () => undefined });
        return fail(
          fetched.problem.code === "cancelled" ? { code: "cancelled" } : { code: "failed", message: "" },
        );
      },
      describe: () => ({
        ...(problem && { happened: describeRefreshProblem(t, problem) }),
        kept: t("refresh.keptInUse"),
      }),
      onDone: setNext,
    });
  };

  const take = async () => {
    if (!next) return;
    const only = next.tables
      .filter(({ name, address }) => !left.includes(name) && isInScope(scope, address))
      .map(({ name }) => name);
    let taken: string | undefined;
    await run<Switched>({
      doing: t("doing.recalculate"),
      canCancel: true,
      perform: (progress) =>
        switchEdition(
          {
            take: () => takeEdition(next.held),
            cells: next.cells.filter(({ address }) => isInScope(scope, address)),
            choice: { only, sheets: sheetsOf(scope) },
            onTaken: (edition) => {
              taken = edition;
              setReports([]);
            },
          },
          progress,
        ),
      done: ({ edition, isKept }) => ({
        kind: "done",
        text: t(isKept ? "done.refreshed" : "done.refreshedOnce", { edition }),
      }),
      describe: () =>
        taken === undefined ? undefined : { kept: t("refresh.takenOnly", { edition: taken }) },
      onDone: (switched) => setReports([...switched.reports, ...lostOf(only, switched.reports)]),
    });
  };

  const leave = (table: string, isLeft: boolean) =>
    setLeft((known) => [...known.filter((name) => name !== table), ...(isLeft ? [table] : [])]);

  return {
    notice: waiting?.notice,
    next,
    preview,
    reports,
    fetchNext,
    take,
    scope: scope.name,
    chooseScope,
    left,
    leave,
  };
}

function previewOf({ before, edition, cells, tables }: Next, scope: typeof WHOLE) {
  const touched = {
    cells: cells.filter(({ address }) => isInScope(scope, address)),
    tables: tables.filter(({ address }) => isInScope(scope, address)),
  };
  return previewRefresh(before, edition, touched);
}

/** Tables that were there when the edition was looked at, and of which nothing was heard since. */
const lostOf = (wanted: readonly string[], reports: readonly RefreshReport[]): RefreshReport[] =>
  wanted
    .filter((name) => !reports.some((report) => report.name === name))
    .map((name) => ({
      name,
      updated: 0,
      added: 0,
      withdrawn: 0,
      leftAlone: [],
      refusal: { code: "gone", what: name },
    }));

const kilobytes = (bytes: number) => Math.ceil(bytes / 1_000);
