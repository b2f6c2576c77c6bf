import { DATASET_SCHEMA, type Dataset } from "../core/record";
import { flawsOfDataset } from "./flaws-of-dataset";
import { fail, ok, type Result } from "../core/question/result";
import type { RefreshProblem } from "./refresh-problem";
import { datasetSchema } from "./schema";

/** Whether something is a dataset that the add-in can answer from: its shape first, then whether it fits together. */
export function checkDataset(json: unknown): Result<Dataset, RefreshProblem> {
  const schema = (json as { schema?: unknown } | null | undefined)?.schema;
  if (typeof schema === "number" && schema > DATASET_SCHEMA) return fail({ code: "newer-schema", schema });
  const { data, error } = datasetSchema.safeParse(json);
  if (!data) return fail(problemOf(error.issues[0]));
  const [flaw] = flawsOfDataset(data);
  return flaw ? fail({ code: "flawed", flaw }) : ok(data);
}

interface Issue {
  code?: string;
  path: readonly PropertyKey[];
}

function problemOf(issue: Issue | undefined) {
  const where = issue?.path.map(String).join(".") ?? "";
  const isWord = issue?.code === "invalid_value" || issue?.code === "invalid_union";
  return { code: isWord ? ("unknown-word" as const) : ("not-a-dataset" as const), where };
}
