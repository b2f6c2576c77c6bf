import { fail } from "../../core/question/result";
import type { Outcome } from "../../excel/outcome";
import type { Progress } from "../../excel/workbook";

/** Excel cannot be stopped on its way: what it did although Cancel was pressed is taken back. */
export const orTakeBack =
  <T>(perform: () => Promise<Outcome<T>>, takeBack: (value: T) => Promise<Outcome<unknown>>) =>
  async ({ isCancelled }: Progress): Promise<Outcome<T>> => {
    const outcome = await perform();
    if (!outcome.ok || !isCancelled()) return outcome;
    const isBack = (await takeBack(outcome.value)).ok;
    return isBack ? fail({ code: "cancelled" }) : outcome;
  };
