import type { TFunction } from "i18next";
import type { RefreshProblem } from "../../dataset/refresh";

/** Why a newer edition was not taken, in words. */
export function describeRefreshProblem(t: TFunction, problem: RefreshProblem): string {
  switch (problem.code) {
    case "not-https":
      return t("refresh.problem.notHttps", { url: problem.url });
    case "unreachable":
      return problem.status === undefined
        ? t("refresh.problem.unreachable", { url: problem.url })
        : t("refresh.problem.status", { url: problem.url, status: problem.status });
    case "no-editions":
      return t("refresh.problem.noEditions", { url: problem.url });
    case "too-large":
      return t("refresh.problem.tooLarge", {
        size: megabytes(problem.bytes),
        limit: megabytes(problem.limit),
      });
    case "cut-short":
      return t("refresh.problem.cutShort", { bytes: problem.bytes, expected: problem.expected });
    case "altered":
      return t("refresh.problem.altered");
    case "not-a-dataset":
      return t("refresh.problem.notADataset", { where: problem.where || "—" });
    case "not-newer":
      return t("refresh.problem.notNewer", { edition: problem.edition, inUse: problem.inUse });
  }
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
