import { done, type Outcome } from "./outcome";
import { changeWorkbook } from "./run";

/**
 * Excel works formulas out anew only when what they read has changed, and an edition is nothing that it sees. There is
 * no call for some formulas only, so it is all of them.
 */
export const recalculate = (): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    context.application.calculate("Full");
    await context.sync();
    return done(undefined);
  });
