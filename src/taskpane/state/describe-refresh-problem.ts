import type { TFunction } from "i18next";
import type { DatasetFlaw, RefreshProblem } from "../../dataset/refresh-problem";

/** Why a newer edition was not taken, and what to do about it, in words. */
export function describeRefreshProblem(t: TFunction, problem: RefreshProblem): string {
  switch (problem.code) {
    case "no-address":
      return t("refresh.problem.noAddress", problem);
    case "not-https":
      return t("refresh.problem.notHttps", problem);
    case "with-password":
      return t("refresh.problem.withPassword", problem);
    case "no-web-address":
      return t("refresh.problem.noWebAddress", problem);
    case "offline":
      return t("refresh.problem.offline");
    case "unreachable":
      return t("refresh.problem.unreachable", problem);
    case "not-shared":
      return t("refresh.problem.notShared", problem);
    case "status":
      return describeStatus(t, problem);
    case "redirected":
      return t("refresh.problem.redirected", problem);
    case "silent":
      return t("refresh.problem.silent", problem);
    case "cancelled":
      return t("refusal.cancelled");
    case "web-page":
      return t("refresh.problem.webPage", problem);
    case "no-editions":
      return t("refresh.problem.noEditions", problem);
    case "too-large":
      return t("refresh.problem.tooLarge", { limit: megabytes(problem.limit) });
    case "cut-short":
      return describeCut(t, problem);
    case "too-long":
      return t("refresh.problem.tooLong", problem);
    case "altered":
      return t("refresh.problem.altered");
    case "not-a-dataset":
      return problem.where === ""
        ? t("refresh.problem.notADataset")
        : t("refresh.problem.notADatasetAt", problem);
    case "unknown-word":
      return t("refresh.problem.unknownWord", problem);
    case "newer-schema":
      return t("refresh.problem.newerSchema");
    case "flawed":
      return describeFlaw(t, problem.flaw);
    case "other-edition":
      return t("refresh.problem.otherEdition", problem);
    case "not-newer":
      return t("refresh.problem.notNewer", problem);
    case "not-checked":
      return t("refresh.problem.notChecked");
  }
}

const describeCut = (t: TFunction, { bytes, expected }: { bytes: number; expected?: number }): string =>
  expected === undefined
    ? t("refresh.problem.brokenOff", { bytes })
    : t("refresh.problem.cutShort", { bytes, expected });

function describeStatus(t: TFunction, problem: { url: string; status: number }): string {
  const { status } = problem;
  if (status === 404 || status === 410) return t("refresh.problem.notFound", problem);
  if (status === 401 || status === 403) return t("refresh.problem.denied", problem);
  return t(
    status >= 500 || status === 429 ? "refresh.problem.serverTrouble" : "refresh.problem.status",
    problem,
  );
}

function describeFlaw(t: TFunction, { kind, where, what }: DatasetFlaw): string {
  switch (kind) {
    case "twice":
      return t("refresh.flaw.twice", { where, what });
    case "unknown":
      return t("refresh.flaw.unknown", { where, what });
    case "circle":
      return t("refresh.flaw.circle", { where, what });
    case "wrong":
      return t("refresh.flaw.wrong", { where, what });
    case "empty":
      return t("refresh.flaw.empty");
  }
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
