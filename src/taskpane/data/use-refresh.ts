import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openEdition, type Edition } from "../../core/edition";
import { fetchEdition, type RefreshProblem } from "../../dataset/refresh";
import { store } from "../../dataset/stored";
import { done, refuse, type Outcome } from "../../excel/outcome";
import type { Progress, RefreshReport } from "../../excel/workbook";
import { describeRefreshProblem } from "../state/describe-refresh-problem";
import { useNewer } from "../state/newer-context";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { layOutTracked } from "./lay-out-tracked";
import { previewRefresh, type RefreshPreview } from "./preview-refresh";
import { tablesRequest } from "./tables-request";

interface Next {
  edition: Edition;
  preview: RefreshPreview;
}

/** From the notice of a newer edition to its use: fetched, compared, taken. Until it is taken nothing changes. */
export function useRefresh() {
  const { t } = useTranslation();
  const { setting, prefix, workbook, kind, takeEdition } = usePane();
  const { newer } = useNewer();
  const { run } = useRun();
  const [next, setNext] = useState<Next>();
  const [reports, setReports] = useState<RefreshReport[]>();
  const waiting = newer.state === "waiting" ? newer : undefined;

  const compare = async (edition: Edition, progress: Progress): Promise<Outcome<Next>> => {
    if (kind === "browser")
      return done({ edition, preview: previewRefresh(setting, edition, NOTHING, layOutTracked(t)) });
    const cells = await workbook.scan(progress);
    if (!cells.done) return cells;
    const tables = await workbook.listTables();
    if (!tables.done) return tables;
    const touched = { cells: cells.value, tables: tables.value };
    return done({ edition, preview: previewRefresh(setting, edition, touched, layOutTracked(t)) });
  };

  const fetchNext = async () => {
    if (!waiting) return;
    let problem: RefreshProblem | undefined;
    await run<Next>({
      doing: t("doing.fetch"),
      canCancel: true,
      perform: async (progress) => {
        const fetched = await fetchEdition(waiting.notice, waiting.address, setting.edition.dataset.edition);
        if (progress.isCancelled()) return refuse({ code: "cancelled" });
        problem = fetched.ok ? undefined : fetched.problem;
        return fetched.ok
          ? compare(openEdition(fetched.value), progress)
          : refuse({ code: "failed", message: "" });
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
    const { edition } = next;
    const number = edition.dataset.edition;
    const isKept = await store(edition.dataset);
    takeEdition(edition.dataset);
    setReports([]);
    await run<RefreshReport[]>({
      doing: t("doing.recalculate"),
      canCancel: true,
      perform: async (progress) => {
        if (kind === "browser") return done([]);
        const calculated = await workbook.recalculate();
        return calculated.done
          ? workbook.refreshTables(tablesRequest(t, edition, prefix, progress))
          : calculated;
      },
      done: () => ({
        kind: "done",
        text: t(isKept ? "done.refreshed" : "done.refreshedOnce", { edition: number }),
      }),
      describe: () => ({ kept: t("refresh.takenOnly", { edition: number }) }),
      onDone: setReports,
    });
  };

  return { notice: waiting?.notice, next, reports, fetchNext, take };
}

const NOTHING = { cells: [], tables: [] };
