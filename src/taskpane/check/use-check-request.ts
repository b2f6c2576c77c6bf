import { useMemo } from "react";
import type { CheckRequest } from "../../excel/check/check";
import { readFirstAnswer } from "../../functions/first-answer";
import { ASKS, observe } from "../../functions/observe";
import { exampleFormula } from "../browse/example-formula";
import { usePane } from "../state/pane-context";

/** What the check asks with: a formula that has an answer in the edition in use, and the functions. */
export function useCheckRequest(): CheckRequest {
  const { context, prefix } = usePane();
  return useMemo(
    () => ({
      formula: exampleFormula(context, prefix),
      prefix,
      functions: { watch: observe, asks: ASKS, firstAnswer: readFirstAnswer },
    }),
    [context, prefix],
  );
}
